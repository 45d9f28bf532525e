// The built client's files, from disk on every request: a build that replaces them costs a 404 and never the process.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Answers with the copy that the build compressed, if there is one that the browser takes. */
const compressed =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    const type = TYPES[request.path.split('.').at(-1) ?? ''];
    if (type) {
      response.vary('Accept-Encoding');
      const found = ENCODINGS.find(
        ([encoding, ending]) =>
          request.acceptsEncodings(encoding) && existsSync(join(folder, `${request.path}${ending}`)),
      );
      if (found) {
        const [encoding, ending] = found;
        request.url = `${request.path}${ending}`;
        response.set('content-encoding', encoding).type(type);
      }
    }
    next();
  };

/** Files whose names have a hash in them: they never change, so browsers keep them for ever. */
export const hashedFiles = (folder: string): RequestHandler[] => [
  compressed(folder),
  express.static(folder, { immutable: true, maxAge: '1y', index: false, redirect: false, fallthrough: true }),
];

export const plainFiles = (folder: string): RequestHandler => express.static(folder, { index: false, redirect: false });
