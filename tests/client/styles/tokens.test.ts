// The look is kept in one place: what every surface wears comes from the tokens.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../../client/src/', import.meta.url));
const TOKENS = 'styles/tokens.css';
const files = readdirSync(source, { encoding: 'utf8', recursive: true })
  .filter((name) => /\.(?:css|tsx?)$/.test(name))
  .map((name) => ({
    name,
    text: readFileSync(source + name, 'utf8').replaceAll(/\/\*[^]*?\*\//g, ''),
  }));
const styles = files.filter(({ name }) => name.endsWith('.css'));
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([found]) => found);
const found = (all: typeof files, pattern: RegExp) =>
  all
    .filter(({ name }) => name !== TOKENS)
    .flatMap(({ name, text }) => matches(text, pattern).map((it) => `${name}: ${it}`));

test('every colour is a token', () => {
  expect(styles.length).toBeGreaterThan(80);
  expect(found(styles, /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^)]*\)/gi)).toEqual([]);
  const named =
    /(?:color|background|fill|stroke|border[\w-]*|outline[\w-]*):[^;]*\b(?:white|black|red|blue|gr[ae]y|pink|orange|green)\b/g;
  expect(found(styles, named).filter((it) => !it.includes('var(--'))).toEqual([]);
  const inDrawings = files.filter(({ name }) => name.endsWith('.tsx'));
  expect(found(inDrawings, /(?:fill|stroke|color)=["'{]+#[0-9a-f]{3,8}/gi)).toEqual([]);
});

test('every typeface is a token', () => {
  expect(found(styles, /font-family:(?!\s*var\(--)[^;]+|['"]?Sofia[^;]*/g)).toEqual([]);
});

test('every token that is worn is named, and every one that is named is worn', () => {
  const tokens = styles.find(({ name }) => name === TOKENS)!.text;
  const named = new Set(matches(tokens, /--[\w-]+(?=:)/g));
  const worn = new Set(styles.flatMap(({ text }) => matches(text, /(?<=var\()--[\w-]+/g)));
  expect([...named].filter((token) => !worn.has(token))).toEqual([]);
  // What a file names itself, or is told by its component.
  const own = new Set(files.flatMap(({ text }) => matches(text, /--[\w-]+(?=['"]?\]?\s*:)/g)));
  const set = files.flatMap(({ text }) => matches(text, /(?<=setProperty\(')--[\w-]+/g));
  expect([...worn].filter((token) => !own.has(token) && !set.includes(token))).toEqual([]);
});

test('nothing loops, and nobody is shown a gradient or a shadow', () => {
  expect(found(styles, /\binfinite\b|\w+-gradient\(|box-shadow:/g)).toEqual([]);
});

test('letters on a mark can be read, in the light and in the dark: axe does not see what is painted behind them', () => {
  const tokens = styles.find(({ name }) => name === TOKENS)!.text;
  const [light, dark] = tokens.split('prefers-color-scheme: dark').map((text) => {
    const pairs = [...text.matchAll(/--([\w-]+):\s*(?:var\(--([\w-]+)\)|#([0-9a-f]{6}))/g)];
    return new Map(pairs.map(([, name, of, hex]) => [name!, { of, hex }]));
  });
  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const part = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  for (const look of [light!, new Map([...light!, ...dark!])]) {
    const colour = (name: string): string => {
      const { of, hex } = look.get(name)!;
      return hex ?? colour(of!);
    };
    for (const [letters, ground] of [
      ['on-stop', 'stop'],
      ['text', 'stop-pending'],
      ['text', 'open-pending'],
      ['ink', 'open'],
      ['ink', 'hers'],
    ] as const) {
      const [low, high] = [luminance(colour(letters)), luminance(colour(ground))].toSorted((a, b) => a - b);
      expect((high! + 0.05) / (low! + 0.05), `${letters} on ${ground}`).toBeGreaterThan(4.5);
    }
  }
});
