import { describe, expect, test } from 'vitest';
import type { DeckKind } from '../../../../shared/domain/taxonomy.ts';
import { consoleTexts } from '../../../../shared/messages/console.ts';
import type { RoundForFacilitator } from '../../../../shared/views/roundForFacilitator.ts';
import { sayingFor } from '../../../../client/src/surfaces/console/saying.ts';

const round = (over: Partial<RoundForFacilitator>): RoundForFacilitator => ({
  kind: 'round',
  activity: 1,
  number: 1,
  phase: 'running',
  deck: { id: 'first-try', name: 'Eerste keer', kind: 'defence' },
  size: 5,
  extra: { corners: false, full: false },
  startedAt: 0,
  endedAt: null,
  steps: 2,
  minutes: null,
  bingos: [],
  unseenBingo: null,
  shown: { what: 'listening' },
  revealed: false,
  tally: null,
  ...over,
});
const saying = (
  over: Partial<RoundForFacilitator>,
  intent: Parameters<typeof sayingFor>[1] = 'none',
  next: DeckKind = 'defence',
) => sayingFor({ phase: 'open', activity: round(over) }, intent, next);

describe('sayingFor', () => {
  test('goes along with the phase', () => {
    expect(sayingFor({ phase: 'open', activity: null }, 'none', 'defence')).toBe('sayArrival');
    expect(saying({ phase: 'ready' })).toBe('sayArrival');
    expect(saying({ phase: 'ready', number: 2 })).toBe('sayFreshCards');
    expect(saying({})).toBe('sayRolePlay');
    expect(saying({ phase: 'paused' })).toBe('sayPaused');
    expect(saying({ phase: 'ended' })).toBe('sayHarvest');
    expect(saying({ phase: 'ended', shown: { what: 'tally' } })).toBe('sayTally');
    expect(sayingFor({ phase: 'closed', activity: round({}) }, 'none', 'defence')).toBe('sayClosed');
  });

  test('speaks to what the room sees', () => {
    for (const phase of ['running', 'paused', 'ended'] as const)
      expect(saying({ phase, shown: { what: 'bingo', bingo: 0 } })).toBe('sayBingo');
  });

  test('asks what a phrase does, and how it sounds once it goes on', () => {
    const shown = (reopening: string | null) => ({ what: 'phrase', phrase: 'law-rules', reopening }) as const;
    expect(saying({ phase: 'ended', shown: shown(null) })).toBe('sayPhrase');
    expect(saying({ phase: 'ended', shown: shown('Waar staat het?') })).toBe('sayReopening');
  });

  test('introduces the next cards while they are chosen', () => {
    expect(saying({ phase: 'ended', shown: { what: 'tally' } }, 'dealing')).toBe('sayDeal');
    expect(saying({ phase: 'ended', shown: { what: 'tally' } }, 'dealing', 'breakthrough')).toBe('sayDealOpen');
  });

  test('in a breakthrough round has sentences of its own', () => {
    const deck = { id: 'breakthrough', name: 'Doorbraak', kind: 'breakthrough' } as const;
    expect(saying({ deck, phase: 'ready', number: 2 })).toBe('sayFreshCardsOpen');
    expect(saying({ deck })).toBe('sayRolePlayOpen');
    expect(consoleTexts.nl.sayRolePlayOpen).toBe('„Niet winnen. Nieuwsgierig worden.”');
    expect(saying({ deck, phase: 'ended' })).toBe('sayHarvestOpen');
    expect(saying({ deck, phase: 'ended', shown: { what: 'tally' } })).toBe('sayTallyOpen');
    expect(saying({ deck, shown: { what: 'bingo', bingo: 0 } })).toBe('sayBingo');
    expect(saying({ deck, phase: 'paused' })).toBe('sayPaused');
  });
});
