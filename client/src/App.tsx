// A join code is the phone's address: its card comes with the page, in one file, because on a slow network every request
// that waits for another costs more than all of its code. Every other page is loaded only where it is used: a phone never
// downloads the console.
import { lazy, Suspense } from 'react';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { usePath } from './address/usePath.ts';
import { CrashBoundary } from './app/CrashBoundary.tsx';
import { Loading } from './app/Loading.tsx';
import { PhoneSurface } from './surfaces/phone/PhoneSurface.tsx';

const Pages = lazy(() => import('./Pages.tsx').then(({ Pages: component }) => ({ default: component })));

export function App() {
  const code = parseJoinCode(decoded(usePath()));
  return (
    <CrashBoundary>
      <Suspense fallback={<Loading />}>{code ? <PhoneSurface key={code} code={code} /> : <Pages />}</Suspense>
    </CrashBoundary>
  );
}

/** What was typed in the address bar, where a space became `%20`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
