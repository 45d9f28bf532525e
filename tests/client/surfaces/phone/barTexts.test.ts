import { describe, expect, test } from 'vitest';
import type { BarContent } from '../../../../client/src/surfaces/phone/barContent.ts';
import { barTexts, lineName, spokenBar } from '../../../../client/src/surfaces/phone/barTexts.ts';
import { type Language, languages } from '../../../../shared/domain/language.ts';
import type { DeckKind } from '../../../../shared/domain/taxonomy.ts';
import { translator } from '../../../../shared/messages/catalogue.ts';
import { phoneBarTexts } from '../../../../shared/messages/phoneBar.ts';
import { reasonTexts } from '../../../../shared/messages/reasons.ts';
import type { RoundForParticipant } from '../../../../shared/views/roundForParticipant.ts';

const round: RoundForParticipant = {
  kind: 'round',
  activity: 1,
  number: 1,
  phase: 'running',
  deckKind: 'defence',
  size: 5,
  extra: { corners: false, full: false },
  squares: Array.from({ length: 25 }, () => ({ letter: 'G', cell: 'Dit schept een prece\u00ADdent', sentence: 'Zin' })),
  own: { activity: 1, marks: [], called: [] },
};
const said = (content: BarContent, language: Language = 'nl', deckKind: DeckKind = 'defence') => {
  const t = translator(phoneBarTexts, language);
  return spokenBar(
    content,
    barTexts(content, { ...round, deckKind }, t, translator(reasonTexts, language)),
    round.size,
    t,
  );
};
const act = { type: 'Mark', activity: 1, square: 3 } as const;

describe('what the bar says', () => {
  test('quotes the phrase without soft hyphens', () => {
    expect(said({ what: 'act', act, sent: true, times: 1 })).toBe('„Dit schept een precedent” gehoord.');
    expect(said({ what: 'act', act, sent: false, times: 1 })).toBe('„Dit schept een precedent” wordt verstuurd …');
  });

  test('counts what waits, in the singular and the plural', () => {
    expect(said({ what: 'offline', waiting: 0 })).toBe('Geen verbinding. Je kaart werkt gewoon door.');
    expect(said({ what: 'restarting', waiting: 0 })).toBe('We zijn zo terug. Je kaart werkt gewoon door.');
    expect(said({ what: 'offline', waiting: 1 })).toMatch(/1 zin later/);
    expect(said({ what: 'offline', waiting: 3 })).toMatch(/3 zinnen later/);
  });

  test('P10: says calmly that nothing is lost while nothing can be stored', () => {
    expect(said({ what: 'not-stored', waiting: 1 })).toBe(
      'De server kan nu niets bewaren. Je telefoon onthoudt 1 zin en stuurt die later.',
    );
    expect(said({ what: 'not-stored', waiting: 3 }, 'en')).toBe(
      'The server can’t store anything right now. Your phone keeps 3 phrases and sends them later.',
    );
  });

  test('P12: says that the page is to be reloaded, and that nothing is lost by it', () => {
    expect(said({ what: 'reload' })).toBe('Er is een nieuwe versie. Vernieuw de pagina. Er gaat niets verloren.');
    expect(said({ what: 'reload' }, 'en')).toMatch(/Reload the page/);
  });

  test('speaks the line that can be called, and keeps silent about a count', () => {
    expect(said({ what: 'bingo', line: 'row-3', more: 0 })).toBe('Je hebt een bingo: rij 3. Melden mag.');
    expect(said({ what: 'count', heard: 7 })).toBe('');
  });

  test('says before a breakthrough round that other phrases count now', () => {
    const ready = { what: 'phase', phase: 'ready' } as const;
    expect(said(ready)).toBe('De ronde is nog niet begonnen. Lees je kaart alvast.');
    expect(said(ready, 'nl', 'breakthrough')).toMatch(/nu zinnen die openen\.$/);
  });

  test('has a text for everything in every language', () => {
    const contents: readonly BarContent[] = [
      { what: 'notice', reason: 'already-called' },
      { what: 'phase', phase: 'ready' },
      { what: 'phase', phase: 'paused' },
      { what: 'phase', phase: 'ended' },
      { what: 'called', sent: true },
      { what: 'called', sent: false },
      { what: 'act', act: { ...act, type: 'HearAgain' }, sent: true, times: 2 },
      { what: 'act', act: { ...act, type: 'TakeBack' }, sent: true, times: 0 },
      { what: 'bingo', line: 'full', more: 2 },
    ];
    for (const language of languages)
      for (const content of contents) expect(said(content, language)).toMatch(/\p{L}{3}.*[.…]$/u);
  });
});

test('a column is called by its letter where it has one', () => {
  const t = translator(phoneBarTexts, 'nl');
  expect(lineName('column-4', 5, t)).toBe('kolom G');
  expect(lineName('column-4', 4, t)).toBe('kolom 4');
  expect(lineName('diagonal-up', 5, t)).toBe('de diagonaal');
  expect(lineName('corners', 3, t)).toBe('de vier hoeken');
});
