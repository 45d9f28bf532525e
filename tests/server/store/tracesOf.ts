// Where something can still be read: every byte of every file of a folder, in every form in which a program may have
// put it there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const escaped = (text: string) =>
  [...text].map((_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** The bytes of a text as UTF-8, UTF-16 either way round, JSON with escapes, percent-encoding and base64. */
function formsOf(text: string): Readonly<Record<string, Buffer>> {
  // What base64 makes of it whatever stands before it, but for the characters that its neighbours share.
  const inBase64 = [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]).toString('base64');
    return Buffer.from(coded.slice(before === 0 ? 0 : before + 1, -4));
  });
  return {
    'as it is': Buffer.from(text),
    'UTF-16LE': Buffer.from(text, 'utf16le'),
    'UTF-16BE': Buffer.from(text, 'utf16le').swap16(),
    'JSON': Buffer.from(JSON.stringify(text).slice(1, -1)),
    'JSON, escaped': Buffer.from(escaped(text)),
    'JSON, escaped large': Buffer.from(escaped(text).toUpperCase().replaceAll('\\U', '\\u')),
    'percent-encoded': Buffer.from(encodeURIComponent(text)),
    'base64': inBase64[0]!,
    'base64 after one byte': inBase64[1]!,
    'base64 after two bytes': inBase64[2]!,
  };
}

/** Which of these texts can be read in which files of a folder, or in what else was written, and in what form. */
export function tracesOf(texts: readonly string[], folder: string, written = ''): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const places = [
    ...files.map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) })),
    { name: 'what was written', bytes: Buffer.from(written) },
  ];
  return texts.flatMap((text) =>
    Object.entries(formsOf(text)).flatMap(([form, bytes]) =>
      places.filter((place) => place.bytes.includes(bytes)).map(({ name }) => `“${text}” ${form} in ${name}`),
    ),
  );
}
