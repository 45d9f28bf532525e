import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PASTED_MAX, readPhrases } from '#shared/pasted/readPhrases.ts';
import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import { OWN_DECK_PHRASES_MAX, type OwnPhrase, ownPhraseSchema } from '#shared/protocol/ownDeck.ts';

const read = (text: string, kind: 'defence' | 'breakthrough' = 'defence', present: readonly OwnPhrase[] = []) =>
  readPhrases(text, { kind, present });
const sentencesIn = (text: string) => read(text).phrases.map(({ sentence }) => sentence);
const whyNot = (text: string) => read(text).rejected.map(({ line, why }) => [line, why]);

describe('a pasted list', () => {
  test('each line is a sentence, and what fits is its own cell', () => {
    const { phrases, rejected } = read('Dat mag niet\n\n  Daar gaan wij niet over  \r\nIs dat wel onderbouwd?\n');
    expect(rejected).toEqual([]);
    expect(phrases.map(({ cell }) => cell)).toEqual([
      'Dat mag niet',
      'Daar gaan wij niet over',
      'Is dat wel onderbouwd?',
    ]);
    for (const { cell, sentence, isCellOurs } of phrases) expect([sentence, isCellOurs]).toEqual([cell, false]);
  });
  test('a long sentence gets a cell of whole words, and says that it is ours', () => {
    const [phrase] = read('Ik hoor wel een woonvraag, maar ik hoor geen zorgvraag').phrases;
    expect(phrase).toMatchObject({ cell: 'Ik hoor wel een …', isCellOurs: true });
    expect(phrase?.sentence).toBe('Ik hoor wel een woonvraag, maar ik hoor geen zorgvraag');
  });
  test('no word is ever broken off', () => {
    expect(whyNot('Arbeidsongeschiktheidsverzekeringen zijn duur')).toEqual([[1, 'too-long']]);
    expect(whyNot(`Zo ${'lang '.repeat(20)}`)).toEqual([[1, 'sentence-too-long']]);
  });
  test('the marks of a list are no part of it, nor is a full stop', () => {
    expect(
      sentencesIn('• Dat mag niet.\n- Wie garandeert dat?\n12. Regels zijn regels\n3) Dat is o.a.\nJa, maar…'),
    ).toEqual(['Dat mag niet', 'Wie garandeert dat?', 'Regels zijn regels', 'Dat is o.a.', 'Ja, maar…']);
  });
  test('a comma or a semicolon in a sentence separates nothing', () => {
    expect(sentencesIn('Ja, maar dan wil iedereen dat\nDat kan, punt\nNee')).toHaveLength(3);
    expect(sentencesIn('Ja, maar\nNee, want')).toEqual(['Ja, maar', 'Nee, want']);
    expect(sentencesIn('Dat kan niet; punt\nNee\nJa')).toContain('Dat kan niet; punt');
  });
  test('a | says where a word may break', () => {
    const [phrase] = read('Voor|liggende voor|ziening').phrases;
    expect(phrase?.cell).toBe('Voor\u00ADliggende voor\u00ADziening');
    expect(phrase?.sentence).toBe('Voorliggende voorziening');
    expect(read('Dit | dat').phrases[0]).toMatchObject({ cell: 'Dit dat', sentence: 'Dit dat' });
  });
});

describe('a file with columns', () => {
  test.each([
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ])('%s, quoted fields, a byte order mark and Windows line ends', (_, s) => {
    const rows = [
      `Vak${s}Uitspraak${s}Letter${s}Argument`,
      `Mag niet${s}"Dat mag niet${s} zegt ""de wet"""${s}I${s}law`,
      `Geen geld${s}Daar is geen geld voor${s}${s}Geen middelen`,
    ];
    const { phrases, rejected } = read(`\uFEFF${rows.join('\r\n')}\r\n`);
    expect(rejected).toEqual([]);
    expect(phrases).toMatchObject([
      { cell: 'Mag niet', sentence: expect.stringContaining('zegt "de wet"'), letter: 'I', argument: 'law' },
      { cell: 'Geen geld', letter: 'O', argument: 'no-means', isLetterOurs: false },
    ]);
  });
  test('a header in English, in any order, with columns that we do not know', () => {
    const [phrase] = read('Source;Letter;Sentence;Square\nTeam A;G;Rules are rules here;Rules are rules').phrases;
    expect(phrase).toMatchObject({ cell: 'Rules are rules', sentence: 'Rules are rules here', letter: 'G' });
  });
  test('without a header: cell, sentence, and then a letter or an argument by any of its names', () => {
    const { phrases } = read(
      'Mag niet;Dat mag gewoon niet;Het mag niet van de wet\nPrivacy;Dat mag niet van de AVG;I;privacy\nHoort;Zo hoort het;Brace',
    );
    expect(phrases.map(({ letter, argument }) => [letter, argument])).toEqual([
      ['I', 'law'],
      ['I', 'privacy'],
      ['B', null],
    ]);
  });
  test('a sentence and its letter', () => {
    expect(read('Dat mag niet;N\nZo doen wij dat niet;g').phrases).toMatchObject([
      { sentence: 'Dat mag niet', letter: 'N' },
      { sentence: 'Zo doen wij dat niet', letter: 'G' },
    ]);
  });
  test('a sentence may be called like an argument', () => {
    expect(read('Niet van ons;Hier zijn wij niet van').phrases).toMatchObject([
      { cell: 'Niet van ons', sentence: 'Hier zijn wij niet van' },
    ]);
  });
  test('only cells, under their own name', () => {
    expect(read('Vak\nMag niet').phrases).toMatchObject([{ cell: 'Mag niet', sentence: 'Mag niet' }]);
  });
  test('a label that means nothing to us, and a cell that is too long, cost their own line only', () => {
    const text = [
      'Mag niet;Dat mag niet;Z',
      'Geld;Daar is geen geld voor;O',
      'Een vak met veel te veel letters;Dat is te lang;B',
    ];
    expect(whyNot(text.join('\n'))).toEqual([
      [1, 'unknown-label'],
      [3, 'cell-too-long'],
    ]);
  });
  test('a quotation mark that was forgotten costs one line', () => {
    const text = 'Vak;Zin\nEen;"Dat is een\nTwee;Dat is twee\nDrie;Dat is "drie"';
    expect(whyNot(text)).toEqual([[2, 'broken-quote']]);
    expect(sentencesIn(text)).toEqual(['Dat is twee', 'Dat is "drie"']);
  });
  test('a breakthrough deck knows strategies and no arguments', () => {
    expect(read('Waar staat dat?;Waar staat dat precies?;No more fog;law', 'breakthrough').phrases).toMatchObject([
      { letter: 'N', argument: null },
    ]);
  });
});

describe('hostile text', () => {
  test.each(['=1+1', '+31 6', '-5', '@SUM(A1)', '＝1+1', '\u200B=1+1', '"=cmd|x"', '- =1+1', '|=1', '\u00AD=1'])(
    'a formula is refused: %j',
    (text) => expect(whyNot(text)).toEqual([[1, 'formula']]),
  );
  test('what nobody can see is taken out, and markup is text', () => {
    expect(sentencesIn('Dat \u202Emag\u202C ni\u200Bet\u0000')).toEqual(['Dat mag niet']);
    expect(sentencesIn('<b>Dat</b> mag niet')).toEqual(['<b>Dat</b> mag niet']);
  });
  test('signs alone are no phrase', () =>
    expect(whyNot('???\n…\n· !')).toEqual([
      [1, 'no-words'],
      [2, 'no-words'],
      [3, 'no-words'],
    ]));
  test('the same again, but for case, accents, punctuation and spaces', () => {
    expect(whyNot('Dat mag niet\nDat mag niet\nDát  mag: NIET!\nDat mag wel')).toEqual([
      [2, 'duplicate'],
      [3, 'duplicate'],
    ]);
    const present: OwnPhrase = { letter: 'B', argument: null, cell: 'x', sentence: 'Dat mag niet' };
    expect(read('dat mag niet.', 'defence', [present]).rejected).toMatchObject([{ why: 'duplicate' }]);
  });
  test('no more than a deck holds', () => {
    const lines = Array.from({ length: OWN_DECK_PHRASES_MAX + 2 }, (_, i) => `Uitspraak ${i}`).join('\n');
    const { phrases, rejected } = read(lines);
    expect(phrases).toHaveLength(OWN_DECK_PHRASES_MAX);
    expect(rejected.map(({ line, why }) => [line, why])).toEqual([
      [OWN_DECK_PHRASES_MAX + 1, 'too-many'],
      [OWN_DECK_PHRASES_MAX + 2, 'too-many'],
    ]);
  });
  test('no more than a megabyte, and no half line', () => {
    const { phrases, isCut } = read(`Dat mag niet\n${' '.repeat(PASTED_MAX - 16)}\nDat mag wel`);
    expect([phrases.map(({ sentence }) => sentence), isCut]).toEqual([['Dat mag niet'], true]);
    expect(read('Dat mag niet').isCut).toBe(false);
  });
  test.each([
    ['one endless line', 'a'.repeat(PASTED_MAX + 1)],
    ['one endless quote', `"${'""'.repeat(PASTED_MAX / 2)}`],
    ['nothing but line ends', '\n'.repeat(PASTED_MAX)],
    ['nothing but separators', ';'.repeat(PASTED_MAX)],
  ])('%s takes no time and gives nothing', (_, text) => expect(read(text).phrases).toEqual([]));
  test('a rejected line is shown clipped, and by its own number', () => {
    const { rejected } = read(`Dat mag niet\n\n= ${'x'.repeat(5000)}`);
    expect(rejected).toMatchObject([{ line: 3, text: `= ${'x'.repeat(57)}…` }]);
  });
});

describe('letters that we choose', () => {
  test('go to where there are fewest', () => {
    const { phrases } = read('Een;B\nTwee;B\nDrie;I\nVier\nVijf\nZes\nZeven');
    expect(phrases.map(({ letter, isLetterOurs }) => `${letter}${isLetterOurs ? '*' : ''}`)).toEqual([
      'B',
      'B',
      'I',
      'N*',
      'G*',
      'O*',
      'I*',
    ]);
  });
  test('thirty without a letter are six of each', () => {
    const { phrases } = read(Array.from({ length: 30 }, (_, i) => `Uitspraak ${i}`).join('\n'));
    for (const letter of letters) expect(phrases.filter((phrase) => phrase.letter === letter)).toHaveLength(6);
  });
});

describe('whatever is pasted', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '"',
            ';',
            ',',
            '\t',
            '\n',
            '\r\n',
            '|',
            '=',
            '- ',
            'Vak;Zin\n',
            'Uitspraak',
            '\u00AD',
            '\u202E',
          ),
          fc.string({ unit: 'grapheme', maxLength: 30 }),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  const kind = fc.constantFrom('defence', 'breakthrough');

  test('it never throws, and gives nothing that a deck may not hold', () => {
    fc.assert(
      fc.property(anyText, kind, (text, ofKind) => {
        const { phrases } = read(text, ofKind);
        for (const { letter, argument, cell, sentence } of phrases) {
          expect(v.safeParse(ownPhraseSchema, { letter, argument, cell, sentence })).toMatchObject({
            success: true,
            output: { cell, sentence },
          });
          expect(sentence).toBe(withoutSoftHyphens(sentence));
          expect(sentence + cell).not.toMatch(/[|\n]/);
          expect(sentence).not.toMatch(/^[=+\-@]/);
        }
      }),
      { numRuns: 1000 },
    );
  });
  test('every line is taken, or handed back, or empty, or the header', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { phrases, rejected } = read(text);
        const written = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
        const handled = phrases.length + rejected.length;
        expect(handled).toBeGreaterThanOrEqual(written - 1);
      }),
    );
  });
  test('a good line is never lost by a bad one', () => {
    const bad = fc.constantFrom(
      '=1+1',
      '"nooit gesloten',
      'Mag "niet',
      '???',
      'Arbeidsongeschiktheidsverzekeringen',
      'x'.repeat(3000),
      'Uitspraak 1',
      'Vak;te;veel;kolommen',
      '\u0000\u202E',
      '',
    );
    const good = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(fc.oneof(bad, good), { maxLength: 30 }), (mixed) => {
        let count = 0;
        const lines = mixed.map((line) =>
          typeof line === 'string' ? line : `Uitspraak ${++count}, maar ${'dan '.repeat(line)}`,
        );
        const wanted = lines.filter((line) => /, maar/.test(line)).map((line) => line.trim());
        expect(sentencesIn(`Wij beginnen hier\n${lines.join('\n')}`)).toEqual(expect.arrayContaining(wanted));
      }),
    );
  });
});
