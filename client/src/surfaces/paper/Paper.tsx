// What is printed: cards for whoever has no phone, the way in on a poster, a sheet for whoever observes.
import { CardSheets } from './CardSheets.tsx';
import { ObserverSheet } from './ObserverSheet.tsx';
import { Poster } from './Poster.tsx';

/** `at` is the rest of the address: `observer`, `K7QF4M/poster`, or `K7QF4M` for its cards. */
export function Paper({ at }: { readonly at: string }) {
  const [first = '', second] = at.split('/');
  if (first === 'observer') return <ObserverSheet />;
  return second === 'poster' ? <Poster typed={first} /> : <CardSheets typed={first} />;
}
