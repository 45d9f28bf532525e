import type { LineId } from '#shared/domain/round/bingo.ts';

export type LineShape = 'row' | 'column' | 'diagonal' | 'corners' | 'full';

/** What a line looks like, wherever on the card it lies. */
export function lineShape(line: LineId): LineShape {
  if (line === 'corners' || line === 'full') return line;
  if (line.startsWith('row')) return 'row';
  return line.startsWith('column') ? 'column' : 'diagonal';
}
