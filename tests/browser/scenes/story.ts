// The table of scenes: every state of every surface, reached with a real server and real sockets. Whoever looks at them
// (the photographer, the accessibility matrix) walks the same stories.
import type { Browser, Page } from '@playwright/test';
import type { Language } from '#shared/domain/language.ts';
import type { ServerProcess } from '../../support/serverProcess.ts';
import { openPage } from '../pages.ts';

export type Surface = 'phone' | 'screen' | 'console' | 'page';

/** The size in which a surface is opened; whoever looks may try others, and puts this one back. */
export const homeSize = {
  phone: [360, 740],
  screen: [1280, 720],
  console: [1280, 800],
  page: [360, 740],
} as const satisfies Record<Surface, readonly [number, number]>;

export type Stage = {
  readonly browser: Browser;
  readonly server: ServerProcess;
  /** Of the session, and of every browser. */
  readonly language: Language;
  /** Opens an address of the game in a browser of its own. */
  readonly open: (path: string) => Promise<Page>;
};

export type Story<Scene extends string = string> = {
  readonly surface: Surface;
  readonly name: string;
  /** Every scene that it leads to. */
  readonly scenes: readonly Scene[];
  readonly tell: (stage: Stage, at: (scene: Scene, page: Page) => Promise<void>) => Promise<void>;
};

/** A story, of which it is checked that it tells no scene that it does not name. */
export const story = <const Scene extends string>(
  surface: Surface,
  name: string,
  scenes: readonly Scene[],
  tell: Story<Scene>['tell'],
): Story => ({
  surface,
  name,
  scenes,
  tell: (stage, at) => tell(stage, at),
});

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

export const stageFor = ({ surface }: Pick<Story, 'surface'>, stage: Omit<Stage, 'open'>): Stage => ({
  ...stage,
  open: (path) =>
    openPage(stage.browser, stage.server.url + path, { size: homeSize[surface], locale: locales[stage.language] }),
});
