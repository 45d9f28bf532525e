// One address per surface, but for the phone's: see App.tsx.
import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './app/Loading.tsx';
import { UnknownPage } from './surfaces/phone/UnknownPage.tsx';

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
const RoomCheck = lazy(() =>
  import('./surfaces/check/RoomCheck.tsx').then(({ RoomCheck: component }) => ({ default: component })),
);
const Paper = lazy(() => import('./surfaces/paper/Paper.tsx').then(({ Paper: component }) => ({ default: component })));
const Gallery = lazy(() =>
  import('./surfaces/gallery/Gallery.tsx').then(({ Gallery: component }) => ({ default: component })),
);
const Decks = lazy(() => import('./surfaces/decks/Decks.tsx').then(({ Decks: component }) => ({ default: component })));

const ReturnPage = lazy(() =>
  import('./surfaces/phone/ReturnPage.tsx').then(({ ReturnPage: component }) => ({ default: component })),
);
const StoppedPage = lazy(() =>
  import('./surfaces/phone/StoppedPage.tsx').then(({ StoppedPage: component }) => ({ default: component })),
);

export function Pages() {
  return (
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
        <Route path="/return/:code">{({ code }) => <ReturnPage typed={code} />}</Route>
        <Route path="/stopped/:code">{({ code }) => <StoppedPage code={code} />}</Route>
        <Route path="/paper/*">{({ '*': at }) => <Paper at={at} />}</Route>
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
        <Route path="/zaalcheck">
          <RoomCheck />
        </Route>
        <Route path="/roomcheck">
          <RoomCheck />
        </Route>
        <Route path="/decks">
          <Decks />
        </Route>
        <Route path="/gallery">
          <Gallery />
        </Route>
        {/* Whatever else stands in the address: a code that is none, with the way in below it. */}
        <Route>
          <UnknownPage typed={window.location.pathname.slice(1)} />
        </Route>
      </Switch>
    </Suspense>
  );
}
