// Found by a million frames of the fuzz: junk behind a request, while its answer was on its way, was logged as our error.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

/** Sends these bytes, ends its side, and waits until the server has ended the other. */
const sendAndEnd = (parts: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.once('close', () => resolve());
    socket.resume();
    for (const part of parts) socket.write(part);
    socket.end();
  });

test.each([
  ['no HTTP behind a request for a page', ['GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', '\u0000\u0001junk\r\n\r\n']],
  ['no HTTP behind a request for a file', ['GET /favicon.svg HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 'junk\r\n\r\n']],
  ['a body that breaks off', ['GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500\r\n\r\nab']],
])('%s is no error of the server', async (_, parts) => {
  // The file has to be on its way when the junk arrives: now and then it is not.
  for (let time = 0; time < 20; time++) await sendAndEnd(parts);
  expect((await fetch(server.url)).status).toBe(200);
  expect(server.output()).not.toContain('unexpected-error');
});
