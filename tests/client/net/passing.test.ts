import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPassing } from '../../../client/src/net/passing.ts';
import { reasons } from '#shared/domain/reason.ts';

test('P3: a phone that is turned away for a while comes back by itself, for every reason that the server says passes', () => {
  const guide = readFileSync(new URL('../../../server/README.md', import.meta.url), 'utf8');
  const [, sentence = ''] = /A refusal is a `connect_error` with `data\.reason`\.([^:]*) pass:/.exec(guide) ?? [];
  const said = [...sentence.matchAll(/`([\w-]+)`/g)].map(([, reason]) => reason);
  expect(said).toContain('too-many-tabs');
  expect(new Set(reasons.filter(isPassing))).toEqual(new Set(said));
});
