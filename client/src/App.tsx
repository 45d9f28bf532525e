// One address per surface. The phone's comes with the page, in one file: on a slow network every request that waits for
// another costs more than all of its code. The others are loaded only where they are used: a phone never downloads the console.
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { CrashBoundary } from './app/CrashBoundary.tsx';
import { Loading } from './app/Loading.tsx';
import { PhoneSurface } from './surfaces/phone/PhoneSurface.tsx';

const Home = lazy(() => import('./surfaces/home/Home.tsx').then(({ Home: component }) => ({ default: component })));
const OpenSession = lazy(() =>
  import('./surfaces/home/OpenSession.tsx').then(({ OpenSession: component }) => ({ default: component })),
);
const ScreenSurface = lazy(() =>
  import('./surfaces/screen/ScreenSurface.tsx').then(({ ScreenSurface: component }) => ({ default: component })),
);
const UnpairedScreen = lazy(() =>
  import('./surfaces/screen/UnpairedScreen.tsx').then(({ UnpairedScreen: component }) => ({ default: component })),
);
const ConsoleSurface = lazy(() =>
  import('./surfaces/console/ConsoleSurface.tsx').then(({ ConsoleSurface: component }) => ({ default: component })),
);
const Guide = lazy(() =>
  import('./surfaces/reading/Guide.tsx').then(({ Guide: component }) => ({ default: component })),
);
const About = lazy(() =>
  import('./surfaces/reading/About.tsx').then(({ About: component }) => ({ default: component })),
);
const Privacy = lazy(() =>
  import('./surfaces/reading/Privacy.tsx').then(({ Privacy: component }) => ({ default: component })),
);
const CasePage = lazy(() =>
  import('./surfaces/reading/CasePage.tsx').then(({ CasePage: component }) => ({ default: component })),
);
const Decks = lazy(() => import('./surfaces/decks/Decks.tsx').then(({ Decks: component }) => ({ default: component })));

export function App() {
  return (
    <CrashBoundary>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <Home />
          </Route>
          <Route path="/open">
            <OpenSession />
          </Route>
          <Route path="/console/:code">{({ code }) => <ConsoleSurface deskRole="facilitator" code={code} />}</Route>
          <Route path="/assistant/:code">{({ code }) => <ConsoleSurface deskRole="assistant" code={code} />}</Route>
          <Route path="/screen">
            <UnpairedScreen />
          </Route>
          <Route path="/screen/:code">{({ code }) => <ScreenSurface code={code} />}</Route>
          <Route path="/guide">
            <Guide />
          </Route>
          <Route path="/about">
            <About />
          </Route>
          <Route path="/privacy">
            <Privacy />
          </Route>
          <Route path="/cases/:id">{({ id }) => <CasePage id={id} />}</Route>
          <Route path="/decks">
            <Decks />
          </Route>
          <Route path="/:code">{({ code }) => <PhoneSurface key={code} typed={code} />}</Route>
          {/* Whatever else stands in the address: a code that is none, with the way in below it. */}
          <Route>
            <PhoneSurface typed={window.location.pathname.slice(1)} />
          </Route>
        </Switch>
      </Suspense>
    </CrashBoundary>
  );
}
