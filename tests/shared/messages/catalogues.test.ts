// Every text of the product, in both languages.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { reasons } from '#shared/domain/reason.ts';
import { argumentIds, deckKinds, letters } from '#shared/domain/taxonomy.ts';
import { argumentTexts } from '#shared/messages/arguments.ts';
import { formatMessage } from '#shared/messages/formatMessage.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';

type Texts = Readonly<Record<string, string>>;
type Bilingual = { readonly nl: Texts; readonly en: Texts };
const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../shared/messages/*.ts', { eager: true });

/** Each catalogue of each file of the folder: a new one is tested without being named here. */
const catalogues = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).flatMap(([name, value]) =>
    isBilingual(value) ? [{ name: `${path.split('/').at(-1)}: ${name}`, texts: value }] : [],
  ),
);
const each = catalogues.map(({ name, texts }) => [name, texts] as const);

/** `screen.ts: screenTexts.joined`, for a failure. */
const keyed = (name: string, key: string) => `${name}.${key}`;
const allTexts = catalogues.flatMap(({ name, texts }) =>
  languages.flatMap((language) =>
    Object.entries(texts[language]).map(([key, text]) => ({
      key: `${keyed(name, key)} (${language})`,
      text,
      language,
    })),
  ),
);

type Element = {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
};
const LITERAL = 0;
const SELECT = 5;
const POUND = 7;

/** The arguments of a message, and for a choice between words the words. */
function argumentsIn(text: string, language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (elements: readonly Element[]) => {
    for (const { type, value, options } of elements) {
      if (type === LITERAL || type === POUND) continue;
      const words =
        type === SELECT
          ? Object.keys(options ?? {})
              .toSorted()
              .join('|')
          : (found.get(value) ?? '');
      found.set(value, words);
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  visit(new IntlMessageFormat(text, language).getAst() as unknown as readonly Element[]);
  return found;
}

// The same word in both languages.
const ALIKE = new Set(['Argument', 'Bingo', 'JSON', 'Letter', 'Page up', 'Per routine:', 'Routine']);
const hasWords = (text: string) => /\p{L}/u.test(text.replaceAll(/\{[^}]*\}/g, ''));

describe('every catalogue', () => {
  test('is found', () => expect(catalogues.length).toBeGreaterThanOrEqual(7));

  test.each(each)('%s has the same keys in both languages, and no empty text', (_, { nl, en }) => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted());
    for (const text of [...Object.values(nl), ...Object.values(en)]) expect(text.trim().length).toBeGreaterThan(0);
  });
  test('parses as ICU messages, and says something', () => {
    const broken = allTexts.flatMap(({ key, text, language }) => {
      try {
        const values = Object.fromEntries([...argumentsIn(text, language).keys()].map((name) => [name, 2]));
        const said = String(new IntlMessageFormat(text, language).format(values));
        return said.trim() === '' || /[{}]/.test(said) ? [`${key}: '${said}'`] : [];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });
  test.each(each)('%s uses the same arguments in both languages, and chooses by the same words', (name, { nl, en }) => {
    for (const key of Object.keys(nl)) {
      const [dutch, english] = [argumentsIn(nl[key]!, 'nl'), argumentsIn(en[key]!, 'en')];
      const missing = [...english.keys()].filter((argument) => !dutch.has(argument));
      expect(missing, `${keyed(name, key)}: not in the Dutch text`).toEqual([]);
      for (const [argument, words] of dutch)
        expect(english.get(argument), `${keyed(name, key)}: {${argument}} in the English text`).toBe(words);
    }
  });
  test('says what a full ICU formatter says, whatever is filled in', () => {
    const numbers = [0, 1, 2, 11, 1_000, 1_234_567, Date.UTC(2026, 11, 1, 8, 5)];
    const other = allTexts.flatMap(({ key, text, language }) => {
      const used = [...argumentsIn(text, language)];
      return numbers.flatMap((number) => {
        const words = Math.max(1, ...used.map(([, options]) => options.split('|').length));
        return Array.from({ length: words }, (_, word) => {
          const values = Object.fromEntries(
            used.map(([name, options]) => {
              const list = options.split('|');
              return [name, options ? list[word % list.length]! : number];
            }),
          );
          const ours = formatMessage(text, language, values);
          const theirs = String(new IntlMessageFormat(text, `${language}-150`).format(values));
          return ours === theirs ? [] : [`${key}: '${ours}' for '${theirs}'`];
        }).flat();
      });
    });
    expect(other).toEqual([]);
  });
  test('writes ’ and „ ” or “ ”, never the straight ones', () => {
    const straight = allTexts.filter(({ text }) => /['"`]/.test(text)).map(({ key, text }) => `${key}: ${text}`);
    expect(straight).toEqual([]);
  });
  test('has no stray spaces', () => {
    const stray = allTexts.filter(({ text }) => text !== text.trim() || /  /.test(text)).map(({ key }) => key);
    expect(stray).toEqual([]);
  });
  test('says in English something else than in Dutch', () => {
    const alike = catalogues.flatMap(({ name, texts: { nl, en } }) =>
      Object.keys(nl).flatMap((key) =>
        nl[key] === en[key] && hasWords(nl[key]!) && !ALIKE.has(nl[key]!) ? [`${keyed(name, key)}: ${nl[key]}`] : [],
      ),
    );
    expect(alike, 'translate these, or put a true name on the list ALIKE').toEqual([]);
  });
});

describe('what must have a text', () => {
  test.each(languages)('every reason has a sentence in %s', (language) => {
    expect(Object.keys(reasonTexts[language]).toSorted()).toEqual([...reasons].toSorted());
    for (const reason of reasons) expect(reasonTexts[language][reason], reason).toMatch(/^\p{Lu}.*\.$/u);
  });
  test('no two reasons say the same', () => {
    for (const language of languages) expect(new Set(Object.values(reasonTexts[language])).size).toBe(reasons.length);
  });
  test.each(languages)('so have the letters and the arguments in %s', (language) => {
    for (const kind of deckKinds)
      expect(Object.keys(columnTexts[kind][language]).toSorted()).toEqual(letters.toSorted());
    expect(Object.keys(argumentTexts[language]).toSorted()).toEqual(argumentIds.toSorted());
  });
  test.each(languages)('the letter of a column is the first of its name in %s', (language) => {
    for (const kind of deckKinds)
      for (const [letter, name] of Object.entries(columnTexts[kind][language])) expect(name[0]).toBe(letter);
  });
});
