// The bar's content in words: a first phrase in bold, the rest plain. Shown and spoken alike.
import type { LineId } from '#shared/domain/round/bingo.ts';
import type { CardSize } from '#shared/domain/round/deal.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import type { Translate } from '#shared/messages/catalogue.ts';
import type { phoneBarTexts } from '#shared/messages/phoneBar.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { BarContent } from './barContent.ts';

type BarTranslate = Translate<keyof (typeof phoneBarTexts)['nl']>;

export type BarTexts = { readonly bold: string; readonly plain: string };

export function barTexts(
  content: BarContent,
  { number, deckKind, size, squares }: RoundForParticipant,
  t: BarTranslate,
  reason: Translate<Reason>,
): BarTexts {
  switch (content.what) {
    case 'notice':
      return { bold: '', plain: reason(content.reason) };
    case 'phase':
      return { bold: t(content.phase, { number }), plain: t(`${content.phase}-do`, { deckKind }) };
    case 'called':
      return { bold: t(content.sent ? 'called' : 'calling'), plain: '' };
    case 'bingo': {
      const line = lineName(content.line, size, t);
      const { more } = content;
      return { bold: '', plain: more > 0 ? t('may-call-first', { line, more }) : t('may-call') };
    }
    case 'act': {
      const { act, sent, times } = content;
      const phrase = withoutSoftHyphens(squares[act.square]?.cell ?? '');
      return { plain: t('quoted', { phrase }), bold: sent ? t(`act-${act.type}`, { times }) : t('sending') };
    }
    case 'reload':
      return { bold: t('new-version'), plain: t('nothing-lost') };
    case 'offline':
    case 'restarting':
      return { bold: t(content.what), plain: t('offline-do', { count: content.waiting }) };
    case 'portal':
      return { bold: t('portal'), plain: t('portal-do') };
    case 'not-stored':
      return { bold: t('not-stored'), plain: t('not-stored-do', { count: content.waiting }) };
    case 'count':
      return { bold: '', plain: t('heard-count', { count: content.heard }) };
    default:
      return content satisfies never;
  }
}

/** What the live region says: nothing for the count, and the line's name where the eye sees the bar. */
export function spokenBar(content: BarContent, texts: BarTexts, size: CardSize, t: BarTranslate): string {
  if (content.what === 'count') return '';
  if (content.what === 'bingo') return t('line-ready', { line: lineName(content.line, size, t) });
  const order = content.what === 'act' ? [texts.plain, texts.bold] : [texts.bold, texts.plain];
  return order.filter(Boolean).join(' ');
}

export function lineName(line: LineId, size: CardSize, t: BarTranslate): string {
  const number = Number(line.split('-')[1]);
  if (line.startsWith('row-')) return t('line-row', { number });
  if (line.startsWith('column-'))
    return t('line-column', { name: (size === 5 && letters[number - 1]) || String(number) });
  if (line === 'corners') return t('line-corners');
  return line === 'full' ? t('line-full') : t('line-diagonal');
}
