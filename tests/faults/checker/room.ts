// One room, as its history goes by: everything that was ever promised in it, and whether that still holds.
import type { Answered, Event, Seen } from '../history.ts';
import type { Objection, Say } from './objection.ts';
import { createOwnCard, type OwnCard } from './ownCard.ts';
import { createPhases, leadsRound, type Phases } from './phases.ts';
import { createSeats } from './seats.ts';
import { compareTakenHome } from './takenHome.ts';
import type { Span } from './taps.ts';

/** "Try again": nothing was done, and nothing is decided. */
const PASSING = new Set(['too-fast', 'unavailable', 'not-stored', 'room-locked', 'too-many-tabs', 'server-full']);

export type Figures = { acknowledged: number; lost: number; doubled: number; timed: number };

export function createRoom(code: string, object: (objection: Objection) => void, figures: Figures) {
  const say: Say = (promise, what) => object({ promise, room: code, what });
  const seats = createSeats(say);
  const phases = new Map<number, Phases>();
  const own = new Map<string, OwnCard>();
  const starts = new Map<number, Span>();
  const asked = new Map<string, { seat: number | null; round: number; type: string; floor: number; at: number }>();
  const newest = new Map<string, number>();
  const shown = new Map<string, Seen>();
  const bingosShown = new Map<number, number>();
  let size = 0;
  /** What somebody was told is stored. */
  let stored = 0;
  let isEnding = false;

  const phasesOf = (round: number): Phases => {
    const known = phases.get(round) ?? createPhases(say, round);
    phases.set(round, known);
    return known;
  };
  const ownOf = (seat: number, round: number): OwnCard => {
    const known =
      own.get(`${round}/${seat}`) ??
      createOwnCard(
        (p, what) => say(p, `seat ${seat}: ${what}`),
        () => size,
      );
    own.set(`${round}/${seat}`, known);
    return known;
  };

  const onAsked = ({ client, seat, id, request, tapped, at }: Extract<Event, { what: 'asked' }>) => {
    const round = request.activity ?? 0;
    asked.set(`${client}/${id}`, { seat, round, type: request.type, floor: stored, at });
    if (request.type === 'DealRound') seats.dealt(round);
    if (leadsRound(request.type)) phasesOf(round).asked(`${client}/${id}`, request.type);
    else if (request.type === 'CloseRoom' || request.type === 'WipeRoom') {
      isEnding = true;
      // Whatever still goes on ends with the session, now or when that is carried out.
      for (const known of phases.values()) known.asked(`${client}/${id}`, 'EndRound');
    } else if (seat !== null) ownOf(seat, round).asked(client, `${client}/${id}`, request, tapped, at);
  };

  const onAnswered = (client: string, id: string, answer: Answered, now: number) => {
    const request = asked.get(`${client}/${id}`);
    if (!request) return say('P2', `${client}/${id} was answered, and not asked or answered before`);
    if (!answer.ok && PASSING.has(answer.reason)) return undefined;
    asked.delete(`${client}/${id}`);
    const { round, seat, type } = request;
    if (answer.ok) {
      if (answer.version > 0 && answer.version < request.floor)
        say(
          'P1',
          `${client}/${id}: version ${answer.version}, and ${request.floor} was acknowledged before it was asked`,
        );
      stored = Math.max(stored, answer.version);
      notOlder(client, answer.version, `answer to ${id}`);
      if (type === 'StartRound' && !starts.has(round)) starts.set(round, { from: request.at, to: now });
      if (type === 'Mark' || type === 'HearAgain') figures.acknowledged++;
    } else if (round > 0) phasesOf(round).refusedAs(answer.reason, id);
    if (!answer.ok && answer.reason === 'room-closed' && !isEnding)
      say('P5', `${id}: closed, and nobody asked for that`);
    if (leadsRound(type)) phasesOf(round).answered(`${client}/${id}`, answer);
    else if (seat !== null) ownOf(seat, round).answered(`${client}/${id}`, answer, now);
    return undefined;
  };

  /** Of two things that one client is told, the later one is never older. */
  const notOlder = (client: string, version: number, what: string) => {
    const before = newest.get(client) ?? 0;
    if (version < before && version > 0) say('P3', `${client} went back from ${before} to ${version}: ${what}`);
    newest.set(client, Math.max(before, version));
  };

  const look = (client: string, key: string, view: Seen) => {
    seats.saw(key, view, client);
    if (view.activity > 0 && view.phase !== '') phasesOf(view.activity).saw(view.version, view.phase, client);
    if (view.room === 'closed' && !isEnding) say('P5', `${client} saw the session closed, and nobody asked for that`);
  };

  const onRead = (client: string, key: string, view: Seen) => {
    look(client, key, view);
    if (view.activity > 0 && view.phase !== '') phasesOf(view.activity).read(view.phase);
    if (view.version < stored) say('P1', `${client} reads version ${view.version}, and ${stored} was acknowledged`);
    if (view.own && view.seat !== undefined) ownOf(view.seat, view.own.activity).compare(view.own, `${client} reads`);
    if (view.bingos !== undefined) bingosShown.set(view.activity, view.bingos);
    const showing = shown.get(key);
    if (showing && showing.whole !== view.whole)
      say('P6', `${client} shows another thing than a fresh connection: ${JSON.stringify([showing, view])}`);
  };

  const called = (round: number) =>
    [...own].reduce((sum, [name, card]) => sum + (name.startsWith(`${round}/`) ? card.lines() : 0), 0);

  return {
    see: (event: Event): void => {
      switch (event.what) {
        case 'opened':
          size = event.size;
          return;
        case 'asked':
          return onAsked(event);
        case 'answered':
          return onAnswered(event.client, event.id, event.answer, event.at);
        case 'saw':
          notOlder(event.client, event.view.version, 'a view');
          return look(event.client, event.key, event.view);
        case 'shows':
          shown.set(event.key, event.view);
          return look(event.client, event.key, event.view);
        case 'read':
          return onRead(event.client, event.key, event.view);
        case 'synced':
          if (event.corrected) say('P6', `${event.client} was corrected by the server, when all was quiet`);
          return;
        case 'took home': {
          const { round, bingos, phrases } = event;
          if (bingos !== called(round))
            say('P7', `round ${round}: ${bingos} bingos in the file, ${called(round)} called`);
          const cards = seats.cardsOf(round);
          const cardOf = (seat: number) => own.get(`${round}/${seat}`);
          figures.timed += compareTakenHome(
            phrases,
            { round, cards, own: cardOf, start: starts.get(round) ?? null },
            say,
          );
          return;
        }
        case 'refused':
        case 'fault':
          return;
        default:
          return event satisfies never;
      }
    },
    /** To be called when all was read at quiet. */
    judge: (): void => {
      for (const round of phases.values()) round.judge();
      for (const [round, bingos] of bingosShown)
        if (bingos !== called(round))
          say('P7', `round ${round}: the console shows ${bingos} bingos, ${called(round)} called`);
      for (const card of own.values()) {
        figures.lost += card.difference.lost;
        figures.doubled += card.difference.doubled;
      }
    },
  };
}

export type JudgedRoom = ReturnType<typeof createRoom>;
