import { consoleStories } from './consoleStories.ts';
import { pageStories } from './pageStories.ts';
import { phoneStories } from './phoneStories.ts';
import { screenStories } from './screenStories.ts';
import type { Story } from './story.ts';
import { troubleStories } from './troubleStories.ts';

export const stories: readonly Story[] = [
  ...phoneStories,
  ...troubleStories,
  ...screenStories,
  ...consoleStories,
  ...pageStories,
];
