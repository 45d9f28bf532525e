// WCAG 2.2 AA over every scene of every surface: see scenes/.
import { expect, test } from '@playwright/test';
import { startServer } from '../support/serverProcess.ts';
import { inspect } from './scenes/inspect.ts';
import { stories } from './scenes/stories.ts';
import { stageFor } from './scenes/story.ts';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

for (const { surface, name, scenes, tell } of stories)
  test(`nothing stands in the way of anybody: ${surface}, ${name}`, async ({ browser }) => {
    const server = await startServer();
    const told: string[] = [];
    const flaws: string[] = [];
    try {
      await tell(stageFor({ surface }, { browser, server, language: 'nl' }), async (scene, page) => {
        told.push(scene);
        flaws.push(...(await inspect(page, surface)).map((flaw) => `${scene}: ${flaw}`));
      });
    } finally {
      await server.destroy();
    }
    expect(flaws).toEqual([]);
    expect(told.toSorted()).toEqual([...scenes].toSorted());
  });
