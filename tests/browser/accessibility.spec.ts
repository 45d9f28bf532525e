// WCAG 2.2 AA over every scene of every surface: see scenes/.
import { expect, test } from '@playwright/test';
import { startServer } from '../support/serverProcess.ts';
import { inspector } from './scenes/inspect.ts';
import { stories } from './scenes/stories.ts';
import { stageFor } from './scenes/story.ts';

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

for (const { surface, name, scenes, tell } of stories)
  test(`nothing stands in the way of anybody: ${surface}, ${name}`, async ({ browser }) => {
    const server = await startServer();
    const told: string[] = [];
    /** Each once, with all the places where it was seen. */
    const flaws = new Map<string, string[]>();
    const inspect = inspector(surface);
    try {
      await tell(stageFor({ surface }, { browser, server, language: 'nl' }), async (scene, page) => {
        told.push(scene);
        for (const { flaw, where } of await inspect(page))
          flaws.set(flaw, [...(flaws.get(flaw) ?? []), `${scene}, ${where}`]);
      });
    } finally {
      await server.destroy();
    }
    expect([...flaws].map(([flaw, seen]) => `${flaw} (${seen.length} times: ${seen.slice(0, 4).join('; ')})`)).toEqual(
      [],
    );
    expect(told.toSorted()).toEqual([...scenes].toSorted());
  });
