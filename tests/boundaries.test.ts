// The architecture is a test: who may import whom, and what is nowhere. Read from the sources.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const files = ['shared', 'server', 'client', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/')),
);
const sources = files
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
const inFolder = (...folders: readonly string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

const withoutComments = (text: string) => text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');

// ---- imports ----

const IMPORTS = [
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*'([^']+)'/g,
  /\bimport\s*'([^']+)'/g,
  /\bimport\(\s*'([^']+)'/g,
  /\bnew URL\(\s*'(\.[^']+)',\s*import\.meta\.url/g,
];

/** The file that an import means, from the project's root; `npm:name` for a package, `node:name` for one of Node's. */
function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith('#shared/')) return specifier.replace('#', '');
  if (specifier.startsWith('node:')) return specifier;
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/');
    return `npm:${specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]}`;
  }
  const path = posix.join(dirname(from), specifier.replace(/\?.*$/, ''));
  const written = [path, path.replace(/\.js$/, '.ts')].find((found) => existsSync(join(root, found)));
  // What is no file is a folder that is served, or something that is not built yet.
  return written && statSync(join(root, written)).isFile() ? written : null;
}

const imports = sources.flatMap(({ path, text }) =>
  IMPORTS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, specifier]) => {
      const target = targetOf(path, specifier!);
      return target ? [{ path, target }] : [];
    }),
  ),
);

/** What each part of the house may import, beside itself. The longest name that fits a file is its home. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/domain/': [],
  'shared/views/': ['shared/domain/'],
  'shared/protocol/': ['shared/domain/', 'shared/views/'],
  'shared/content/': ['shared/domain/'],
  // Made from the constants that it speaks of, so that it cannot say another figure than they.
  'shared/content/privacy/': ['shared/content/', 'shared/domain/', 'shared/messages/', 'shared/protocol/'],
  // No material, but what reads a deck of one's own: it hands the protocol's form to whoever asks.
  'shared/pasted/': ['shared/domain/', 'shared/messages/', 'shared/protocol/'],
  'shared/messages/': ['shared/domain/'],
  // What invented participants do; the server plays them.
  'shared/rehearsal/': ['shared/domain/', 'shared/content/'],

  'server/main.ts': ['server/'],
  // Puts the parts together.
  'server/app.ts': ['server/', 'shared/'],
  'server/config.ts': ['server/edge/settings.ts', 'server/monitoring/log.ts', 'shared/'],
  'server/gracefulStop.ts': ['server/monitoring/log.ts'],
  'server/steadyClock.ts': [],
  'server/arrivesWithin.ts': [],
  // Counts, logs and measures; the other parts are handed its functions, and know only their types.
  'server/monitoring/': ['server/arrivesWithin.ts', 'server/store/journal.ts', 'shared/'],
  // Who may knock, where she comes from, how often: knows neither rooms nor rules.
  'server/edge/': [],
  'server/gateway/': [
    'server/arrivesWithin.ts',
    'server/edge/',
    'server/monitoring/metrics.ts',
    'server/rooms/',
    'shared/',
  ],
  'server/http/': ['server/edge/', 'server/exports/', 'server/rooms/', 'shared/'],
  'server/exports/': ['shared/'],
  'server/rehearsal/': ['server/gateway/simulated.ts', 'server/rooms/', 'shared/'],
  'server/rooms/': ['server/monitoring/metrics.ts', 'server/store/', 'shared/'],
  'server/store/': ['shared/'],
  // The scripts that build and start it: no part of the running server.
  'server/start.mjs': ['server/', 'dist/'],
  'server/dev.mjs': ['server/'],
  'server/prepare.mjs': ['server/'],
  'server/precompress.mjs': ['server/'],
  'server/dataCommand.mjs': ['server/', 'dist/'],
  'server/backup.mjs': ['server/', 'dist/'],
  'server/restore.mjs': ['server/', 'dist/'],

  'client/src/main.tsx': ['client/src/', 'shared/'],
  'client/src/App.tsx': ['client/src/', 'shared/'],
  'client/src/Pages.tsx': ['client/src/', 'shared/'],
  'client/src/surfaces/': [
    'client/src/address/',
    'client/src/components/',
    'client/src/net/',
    'client/src/store/',
    'shared/',
  ],
  'client/src/app/': ['client/src/components/', 'client/src/store/', 'shared/'],
  'client/src/address/': ['client/src/net/', 'shared/'],
  'client/src/net/': ['client/src/store/', 'shared/'],
  'client/src/store/': ['client/src/net/', 'shared/'],
  'client/src/components/': ['shared/'],
  'client/vite.config.ts': ['client/build/'],
  // What the build does to the client; no part of it.
  'client/build/': [],

  'tests/': ['shared/', 'server/', 'client/', 'dist/'],
  // The judge shares no code with what it judges: a mistake in the product cannot hide in it.
  'tests/faults/checker': ['tests/faults/history.ts'],
  'tests/faults/checker.test.ts': ['tests/faults/'],
  'tests/faults/history.ts': [],
};

const homeOf = (path: string) =>
  Object.keys(MAY_IMPORT)
    .filter((home) => path.startsWith(home))
    .toSorted((a, b) => b.length - a.length)[0];

describe('the import law', () => {
  test('sees imports of every kind', () => {
    expect(imports.length).toBeGreaterThan(300);
    expect(imports).toContainEqual({ path: 'server/store/sqliteJournal.ts', target: 'server/store/journalWorker.ts' });
    expect(imports).toContainEqual({ path: 'shared/views/screenView.ts', target: 'shared/domain/room.ts' });
    expect(imports).toContainEqual({ path: 'shared/protocol/up.ts', target: 'npm:valibot' });
    expect(imports.some(({ path, target }) => path === 'client/src/App.tsx' && target.includes('/surfaces/'))).toBe(
      true,
    );
  });
  test('every file has a home', () => {
    const homeless = sources.filter(({ path }) => !homeOf(path)).map(({ path }) => path);
    expect(homeless, 'move it, or say in MAY_IMPORT what its folder may import').toEqual([]);
  });
  test('imports flow one way: client → shared ← server, and down inside each', () => {
    const wrong = imports
      .filter(({ target }) => !/^(npm|node):/.test(target))
      .filter(({ path, target }) => {
        const home = homeOf(path);
        return home && ![home, ...MAY_IMPORT[home]!].some((allowed) => target.startsWith(allowed));
      })
      .map(({ path, target }) => `${path} → ${target}`);
    expect(wrong, 'hand in what it needs, or move it to where both may reach it').toEqual([]);
  });
  test('an activity knows nothing of the session that it is part of', () => {
    const session = ['room', 'commands', 'events', 'decide', 'evolve', 'activities'].map(
      (name) => `shared/domain/${name}.ts`,
    );
    const wrong = imports
      .filter(({ path, target }) => /^shared\/domain\/\w+\//.test(path) && session.includes(target))
      .map(({ path, target }) => `${path} → ${target}`);
    expect(wrong, 'what an activity may know of its session stands in activity.ts: SessionFacts').toEqual([]);
  });
  test('shared/ leans on one package, and on nothing of Node or the browser', () => {
    const wrong = imports
      .filter(({ path, target }) => path.startsWith('shared/') && /^(npm|node):/.test(target))
      .filter(({ target }) => target !== 'npm:valibot')
      .map(({ path, target }) => `${path} → ${target}`);
    expect(wrong, 'shared/ is pure: do it on one of the sides, and hand the result in').toEqual([]);
  });
  test('the judge of the fault laboratory leans on nobody’s package either', () => {
    const wrong = imports.filter(
      ({ path, target }) => path.startsWith('tests/faults/checker/') && target.startsWith('npm:'),
    );
    expect(wrong, 'count for yourself').toEqual([]);
  });
  test('the client leans on nothing of Node', () => {
    const wrong = imports.filter(({ path, target }) => path.startsWith('client/src/') && target.startsWith('node:'));
    expect(wrong, 'a browser has no Node').toEqual([]);
  });
});

// ---- what is nowhere, or in one place ----

const filesWith = (pattern: RegExp, where: readonly (typeof sources)[number][]) =>
  where.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

describe('purity', () => {
  test.each([
    ['chance', /\bMath\.random\b/, 'take a Random from a seed; the server hands the seed in'],
    [
      'the time',
      /\bDate\.now\b|\bnew Date\(|\bperformance\.[a-z]/,
      'a command has the moment: `at`, stamped by the server',
    ],
    ['the process', /\bprocess\.[a-zA-Z]/, 'only server/main.ts reads it; hand in what you need'],
    ['timers', /\bset(?:Timeout|Interval|Immediate)\b/, 'rules do not wait; let a side of the wire do it'],
  ])('shared/ knows nothing of %s', (_, pattern, cure) => {
    expect(filesWith(pattern, inFolder('shared')), cure).toEqual([]);
  });
});

describe('the shape of the house', () => {
  test('there are no barrels', () => {
    const barrels = sources.filter(({ path }) => /\/index\.(ts|tsx|mjs)$/.test(path)).map(({ path }) => path);
    expect(barrels, 'name a file after what it exports, and import it from there').toEqual([]);
    expect(filesWith(/^export \* from/m, sources), 'export where it is written').toEqual([]);
  });
  test('there are no default exports but of tools that want one', () => {
    const wrong = filesWith(/^export default\b|\bas default\b/m, sources).filter(
      (path) => !path.endsWith('.config.ts'),
    );
    expect(wrong, 'export it by its name').toEqual([]);
  });
  test('the server listens to requests in one place, the client to the socket in one place', () => {
    const cure = 'register listeners in one place, behind one wrapper: a handler that throws ends the process';
    expect(filesWith(/\.on\(\s*'ask'/, inFolder('server')), cure).toHaveLength(1);
    expect(filesWith(/\bsocket\.on\(/, inFolder('client/src')), cure).toHaveLength(1);
  });
  test('the server reads the clock of the machine in one place', () => {
    const cure = 'take `now`: it cannot be set while somebody plays';
    const clocks = filesWith(/\bDate\.now\b|\bnew Date\(\)/, inFolder('server'));
    // A command that is no part of the running server has a clock of its own.
    expect(
      clocks.filter((path) => path !== 'server/dataCommand.mjs'),
      cure,
    ).toEqual(['server/main.ts']);
  });
  test('no test replaces a module, and a test is called `test`', () => {
    const tests = inFolder('tests');
    expect(filesWith(/\bvi\.(?:mock|doMock)\b/, tests), 'hand a stand-in to createApp(deps) instead').toEqual([]);
    expect(filesWith(/^\s*it(?:\.\w+)*\(/m, tests), 'write test(…)').toEqual([]);
    expect(filesWith(/\b(?:test|describe)\.only\(/, tests), 'run one file by naming it').toEqual([]);
  });
  test('no file is long', () => {
    // The material and the texts of the product are as long as they are; so is what others wrote.
    const isProse = (path: string) => /^shared\/(?:content|messages)\//.test(path);
    const long = files
      .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path) && !isProse(path))
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long, 'divide it by what it is about; 300 lines is the most').toEqual([]);
  });
});

// ---- tests mirror the sources ----

/** Types and closed lists: there is nothing in them to go wrong that the compiler does not see. */
const ONLY_TYPES = new Set(
  [
    'activity',
    'commands',
    'deck',
    'language',
    'reason',
    'round/deal',
    'round/round',
    'round/roundCommands',
    'round/roundEvents',
  ].map((name) => `shared/domain/${name}.ts`),
);

describe('tests mirror shared/domain', () => {
  const domain = inFolder('shared/domain');
  const isTested = (path: string) => {
    const name = `tests/${path.replace(/\.ts$/, '')}`;
    return files.some((file) => file.startsWith(`${name}.`) && file.endsWith('.test.ts'));
  };

  test('every rule has its test, where one looks for it', () => {
    const untested = domain.map(({ path }) => path).filter((path) => !ONLY_TYPES.has(path) && !isTested(path));
    expect(untested, 'write tests/<the same path>.test.ts').toEqual([]);
  });
  test('what has no test has nothing to test', () => {
    const withCode = domain.filter(
      ({ path, text }) =>
        ONLY_TYPES.has(path) && /\bfunction\b|\bconst \w+(?:: [^=]+)? =\s*\(/.test(withoutComments(text)),
    );
    expect(
      withCode.map(({ path }) => path),
      'this is a rule by now: take it off the list and test it',
    ).toEqual([]);
    const gone = [...ONLY_TYPES].filter((path) => !files.includes(path));
    expect(gone, 'take it off the list').toEqual([]);
  });
  test('every test of the domain tests something that is there', () => {
    const whole = new Set(['tests/shared/domain/fuzz.test.ts']);
    const orphans = files
      .filter((path) => /^tests\/shared\/domain\/.*\.test\.ts$/.test(path) && !whole.has(path))
      .filter((path) => !files.includes(`${path.replace('tests/', '').replace(/(?:\.\w+)?\.test\.ts$/, '')}.ts`));
    expect(orphans, 'move the test along with what it tests').toEqual([]);
  });
});
