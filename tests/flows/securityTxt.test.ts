// Where somebody who found a weakness can tell of it: only if whoever runs the server says so.
import { afterEach, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';

let server: ServerProcess;
afterEach(() => server.destroy());

const askFor = async (contact: string | null) => {
  if (contact === null) delete process.env['SECURITY_CONTACT'];
  else process.env['SECURITY_CONTACT'] = contact;
  server = await startServer();
  return fetch(`${server.url}/.well-known/security.txt`);
};

test('security.txt names the contact that was filled in, for less than a year', async () => {
  const answer = await askFor('mailto:ciso@example.nl');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  const text = await answer.text();
  expect(text).toMatch(/^Contact: mailto:ciso@example\.nl\n/);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  const days = (expires - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(100);
  expect(days).toBeLessThan(365);
});

test('there is no security.txt where nobody filled in a contact', async () => {
  expect((await askFor(null)).status).toBe(404);
});
