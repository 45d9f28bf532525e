import { type ArgumentId, type DeckKind, letterOf, type Letter, routines } from '../domain/taxonomy.ts';
import { argumentPages } from './argumentPages.ts';
import type { ArgumentPage, RoutinePage } from './materialSchema.ts';
import { routinePages } from './routinePages.ts';

/** What the material says on a phrase: on its argument, or else on the routine of its letter. Nothing on a breakthrough. */
export function pageOf(
  phrase: { readonly argument: ArgumentId | null; readonly letter: Letter },
  kind: DeckKind,
): ArgumentPage | RoutinePage | undefined {
  if (kind === 'breakthrough') return undefined;
  if (phrase.argument) return argumentPages.find(({ argument }) => argument === phrase.argument);
  const routine = routines.find((id) => letterOf[id] === phrase.letter);
  return routinePages.find((page) => page.routine === routine);
}
