import { describe, expect, test } from 'vitest';
import { pictureOf, saidOf } from '../../../../client/src/surfaces/screen/pictureOf.ts';
import type { Reason } from '../../../../shared/domain/reason.ts';
import { languages } from '../../../../shared/domain/language.ts';
import type { DeckKind } from '../../../../shared/domain/taxonomy.ts';
import { translator } from '../../../../shared/messages/catalogue.ts';
import { screenTexts } from '../../../../shared/messages/screen.ts';
import type { RoundForScreen } from '../../../../shared/views/roundForScreen.ts';
import type { ScreenView } from '../../../../shared/views/screenView.ts';

const view: ScreenView = {
  audience: 'screen',
  code: 'K7QF4M',
  phase: 'open',
  language: 'nl',
  case: { title: 'Geen adres', story: '', words: '', pronoun: 'she' },
  rehearsal: false,
  joined: 14,
  activity: null,
};
const showing = (show: RoundForScreen['show'], number = 1, deckKind: DeckKind = 'defence'): ScreenView => ({
  ...view,
  activity: { kind: 'round', number, deckKind, show },
});
const online = { state: 'online' } as const;
const refused = (reason: Reason) => ({ state: 'refused', reason }) as const;

describe('pictureOf', () => {
  test('asks for the whole link when there is no secret in it', () => {
    expect(pictureOf('', online, view)).toEqual({ what: 'no-secret' });
  });

  test('waits until there is a view, and keeps the last one when the connection goes', () => {
    expect(pictureOf('s', { state: 'connecting' }, null)).toEqual({ what: 'connecting' });
    expect(pictureOf('s', { state: 'offline' }, null)).toEqual({ what: 'connecting' });
    expect(pictureOf('s', { state: 'offline' }, view).what).toBe('lobby');
  });

  test('says of half a link that the link is wrong', () => {
    for (const reason of ['wrong-link', 'malformed', 'unknown-room'] as const)
      expect(pictureOf('s', refused(reason), null)).toEqual({ what: 'refused', reason: 'wrong-link' });
    expect(pictureOf('s', refused('room-expired'), null)).toEqual({ what: 'refused', reason: 'room-expired' });
  });

  test('tells a link that was renewed from one that was never right', () => {
    expect(pictureOf('s', refused('wrong-link'), view)).toEqual({ what: 'link-over' });
    expect(pictureOf('s', refused('wrong-link'), null)).toEqual({ what: 'refused', reason: 'wrong-link' });
  });

  test('P12: asks for a reload when the server speaks another version, whatever it showed', () => {
    for (const shown of [view, null])
      expect(pictureOf('s', refused('old-client'), shown)).toEqual({ what: 'new-version' });
  });

  test('keeps the last picture while the server is busy', () => {
    expect(pictureOf('s', { state: 'waiting', reason: 'unavailable' }, view).what).toBe('lobby');
  });

  test('thanks a room whose session is gone', () => {
    expect(pictureOf('s', online, { ...view, phase: 'closed' })).toEqual({ what: 'closed' });
    expect(pictureOf('s', refused('unknown-room'), view)).toEqual({ what: 'closed' });
    expect(pictureOf('s', refused('room-expired'), view)).toEqual({ what: 'closed' });
  });

  test('shows the lobby before the first round and before each next', () => {
    expect(pictureOf('s', online, view)).toEqual({ what: 'lobby', deckKind: 'defence', round: 1, joined: 14 });
    expect(pictureOf('s', online, showing({ what: 'lobby' }, 2, 'breakthrough'))).toEqual({
      what: 'lobby',
      deckKind: 'breakthrough',
      round: 2,
      joined: 14,
    });
  });

  test('shows nothing that counts while people talk', () => {
    expect(pictureOf('s', online, showing({ what: 'listening', timeUpAt: 5 }))).toEqual({
      what: 'listening',
      deckKind: 'defence',
      case: view.case,
      timeUpAt: 5,
    });
    expect(pictureOf('s', online, showing({ what: 'paused' }))).toEqual({ what: 'paused' });
    expect(pictureOf('s', online, showing({ what: 'ended' }, 3))).toEqual({ what: 'ended', round: 3 });
  });
});

describe('saidOf', () => {
  test.each(languages)('says every phase differently (%s)', (language) => {
    const say = translator(screenTexts, language);
    const shows: readonly RoundForScreen['show'][] = [
      { what: 'lobby' },
      { what: 'listening', timeUpAt: null },
      { what: 'paused' },
      { what: 'ended' },
      { what: 'bingo', bingo: 0, called: { line: 'row-1', phrases: [] } },
      { what: 'tally', page: 0, phrases: [], columns: [] },
      { what: 'columns', columns: [] },
      { what: 'tally', page: 2, phrases: [], columns: [] },
    ];
    const said = shows.map((show) => saidOf(pictureOf('s', online, showing(show)), 'K7QF4M', say));
    expect(new Set(said).size).toBe(shows.length);
    expect(said.every((text) => text.endsWith('.'))).toBe(true);
  });

  test('tells a breakthrough round from one of defence', () => {
    const say = translator(screenTexts, 'nl');
    const said = (show: RoundForScreen['show']) =>
      saidOf(pictureOf('s', online, showing(show, 2, 'breakthrough')), 'K7QF4M', say);
    expect(said({ what: 'lobby' })).toBe('Ronde 2, doorbraak. Lees je nieuwe kaart.');
    expect(said({ what: 'listening', timeUpAt: null })).toBe('De doorbraakronde loopt. We luisteren.');
  });

  test.each(languages)('says the phrase, and the way to reopen after it (%s)', (language) => {
    const say = translator(screenTexts, language);
    const said = (sentence: string, reopening: string | null, deckKind: DeckKind = 'defence') => {
      const show = { what: 'phrase', letter: 'I', sentence, reopening } as const;
      return saidOf(pictureOf('s', online, showing(show, 1, deckKind)), 'K7QF4M', say);
    };
    expect(said('Het mag niet van de wet', null)).toBe('Het mag niet van de wet.');
    expect(said('En wie betaalt dat?', null)).toBe('En wie betaalt dat?');
    expect(said('Daar is geen potje voor', 'Wat kost wachten?')).toBe('Daar is geen potje voor, Wat kost wachten?');
    expect(said('Wat kan er wél', null, 'breakthrough')).toBe('Wat kan er wél,');
  });

  test('is silent until there is something to say', () => {
    expect(saidOf({ what: 'connecting' }, 'K7QF4M', translator(screenTexts, 'nl'))).toBe('');
  });
});
