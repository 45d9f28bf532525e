// Asks over HTTP from a loopback address of one's choice: a browser in that venue would.
import { request } from 'node:http';
import type { LinksAnswer, RenewedAnswer } from '#shared/protocol/links.ts';
import type { OpenAnswer, OpenRequest } from '#shared/protocol/openRequest.ts';
import { aSession } from '../../support/workshop.ts';
import type { Target } from './rawSocket.ts';

type Asked = {
  readonly path: string;
  readonly method?: 'POST' | 'DELETE';
  readonly secret?: string;
  readonly body?: object;
};

/** What is answered; rejects for anything but a yes. */
export function askHttp<T>({ port, from }: Target, { path, method = 'POST', secret, body }: Asked): Promise<T> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        agent: false,
        ...(from ? { localAddress: from } : {}),
        headers: {
          origin: `http://127.0.0.1:${port}`,
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(secret ? { authorization: `Bearer ${secret}` } : {}),
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('error', reject);
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve((text === '' ? null : JSON.parse(text)) as T);
          else reject(new Error(`${method} ${path}: ${status} ${text}`));
        });
      },
    );
    asking.on('error', reject);
    asking.end(body ? JSON.stringify(body) : undefined);
  });
}

export type Keys = OpenAnswer & { readonly screenSecret: string; readonly assistantSecret: string };

/** Opens a session with all its links, from where a venue is. */
export async function openWithKeys(target: Target, request: Partial<OpenRequest> = {}): Promise<Keys> {
  const opened = await askHttp<OpenAnswer>(target, { path: '/api/rooms', body: { ...aSession, ...request } });
  const path = `/api/rooms/${opened.code}/links`;
  const secret = opened.facilitatorSecret;
  const { screenSecret } = await askHttp<LinksAnswer>(target, { path, secret });
  const assistant = await askHttp<RenewedAnswer>(target, { path: `${path}/assistant`, secret });
  return { ...opened, screenSecret, assistantSecret: assistant.secret };
}
