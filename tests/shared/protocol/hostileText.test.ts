// Every field that takes a text makes it harmless, or refuses it. The fields are read from the schemas.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { emptyTexts, endlessTexts, harmIn, hostileTexts, textsIn } from '../../support/hostileTexts.ts';
import { type Path, protocolSchemas, textFieldsOf, withText } from '../../support/textFields.ts';
import { aSession } from '../../support/workshop.ts';

const phrase = { letter: 'B', argument: null, cell: 'Vak', sentence: 'Zin' };
const deck = { name: 'Naam', kind: 'defence', phrases: [phrase] };
const rest = { size: 5, extra: { corners: false, full: false } };

/** Something that each schema with a text in it lets through. */
const examples: Readonly<Record<string, unknown>> = {
  openRequestSchema: { ...aSession, deck },
  dealRequestSchema: { activity: 1, deck, ...rest },
  byWordsSchema: { seat: 12, first: 'tulp', second: 'kraag', secret: 'abcdefghijklmnopqrstuv', instead: null },
  ownPhraseSchema: phrase,
  ownDeckSchema: deck,
  ownDeckFileSchema: { format: 'grote-defensieve-routine-bingo/deck', version: 1, deck },
};

const schemas = await protocolSchemas();
const fields = [...schemas].flatMap(([name, schema]) => textFieldsOf(schema).map((field) => ({ name, ...field })));
const at = ({ name, path }: { readonly name: string; readonly path: Path }) => `${name}: ${path.join('.')}`;

test('the fields are found, and there is an example of each', () => {
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.map(at)).toContain('openRequestSchema: deck.phrases.0.sentence');
  expect([...schemas.keys()]).toContain('requestSchema');
  for (const { name } of fields) expect(examples, `give an example of ${name}`).toHaveProperty(name);
  for (const [name, example] of Object.entries(examples))
    expect(v.safeParse(schemas.get(name) as unknown as v.GenericSchema, example).success, name).toBe(true);
});

describe.each(fields)('$name $path', ({ name, path, isCleaned }) => {
  const parse = (text: string) =>
    v.safeParse(schemas.get(name) as unknown as v.GenericSchema, withText(examples[name], path, text));

  test('is made harmless by its schema', () => expect(isCleaned).toBe(true));
  test('lets nothing harmful through', () => {
    for (const { name: text, text: hostile } of [...hostileTexts, ...emptyTexts, ...endlessTexts]) {
      const { success, output } = parse(hostile);
      if (success) expect(textsIn(output).map(harmIn).filter(Boolean), text).toEqual([]);
    }
  });
  test('refuses what is longer than any text', () => {
    for (const { name: text, text: endless } of endlessTexts) expect(parse(endless).success, text).toBe(false);
  });
  test('knows no key that every object has', () => {
    const owner = path.slice(0, -1);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const marked = JSON.stringify(withText(examples[name], [...owner, 'KEY'], 'x'));
      const polluted: unknown = JSON.parse(marked.replace('KEY', key));
      expect(v.safeParse(schemas.get(name) as unknown as v.GenericSchema, polluted).success, key).toBe(false);
    }
  });
});
