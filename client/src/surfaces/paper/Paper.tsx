// What is printed: cards for whoever has no phone, the way in on a poster, a sheet for whoever observes, and the link
// that leads.
import { CardSheets } from './CardSheets.tsx';
import { LinkSheet } from './LinkSheet.tsx';
import { ObserverSheet } from './ObserverSheet.tsx';
import { Poster } from './Poster.tsx';

/** `at` is the rest of the address: `observer`, `K7QF4M/poster`, `K7QF4M/link`, or `K7QF4M` for its cards. */
export function Paper({ at }: { readonly at: string }) {
  const [first = '', second] = at.split('/');
  if (first === 'observer') return <ObserverSheet />;
  if (second === 'link') return <LinkSheet typed={first} />;
  return second === 'poster' ? <Poster typed={first} /> : <CardSheets typed={first} />;
}
