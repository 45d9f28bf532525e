// What a host can watch: a real scrape of a real workshop, and the dashboard that draws it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reasons } from '#shared/domain/reason.ts';
import grafana from '../../server/monitoring/grafana.json' with { type: 'json' };
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { connectAs, joinAs, lead, leadAs, mark, openSession, show, watchAs } from '../support/workshop.ts';

const TOKEN = 'a-token-for-the-metrics-page';
const PHONES = 3;

let server: ServerProcess;
let page: string;
/** What must be nowhere in it. */
const secrets: string[] = [];

const scrape = (authorization?: string) =>
  fetch(`${server.url}/metrics`, authorization ? { headers: { authorization } } : {});

beforeAll(async () => {
  server = await startServer({ METRICS_TOKEN: TOKEN });
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  const screen = await watchAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const phones = await Promise.all(Array.from({ length: PHONES }, () => joinAs(server.url, opened.code)));
  for (const phone of phones) for (const square of [0, 1, 2]) await phone.ask(mark(square));
  await phones[0]!.ask(mark(99));
  await phones[0]!.ask({ type: `words of ${opened.code}` });
  await phones[0]!.ask(lead('EndRound'));
  await console.ask(show({ what: 'tally' }));
  const { code } = opened;
  for (const role of ['facilitator', 'screen'] as const)
    await expect(connectAs(server.url, { role, code, secret: 'abcdefghijklmnopqrstuv' })).rejects.toThrow();
  await console.ask(lead('EndRound'));
  await console.sees((view) => view.activity?.phase === 'ended');
  page = await (await scrape(`Bearer ${TOKEN}`)).text();
  secrets.push(opened.code, opened.facilitatorSecret, screen.secret, ...phones.map(({ secret }) => secret), TOKEN);
  for (const client of [console, screen, ...phones]) client.close();
});
afterAll(() => server.destroy());

/** The value of one series; undefined if there is none. */
const valueOf = (series: string): number | undefined => {
  const line = page.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
};

test('nobody sees the page without the token, nor that there is one', async () => {
  for (const authorization of [
    undefined,
    'Bearer',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Basic ${TOKEN}`,
    TOKEN,
  ]) {
    const response = await scrape(authorization);
    expect([response.status, await response.text()], authorization).toEqual([404, '']);
  }
  expect((await scrape(`Bearer ${TOKEN}`)).headers.get('content-type')).toContain('text/plain; version=0.0.4');
});

test('without a token in the settings there is no page', async () => {
  const other = await startServer();
  expect((await fetch(`${other.url}/metrics`)).status).toBe(404);
  expect((await fetch(`${other.url}/metrics`, { headers: { authorization: 'Bearer null' } })).status).toBe(404);
  await other.destroy();
});

test('it counts what happened', () => {
  expect(valueOf('bingo_rooms')).toBe(1);
  expect(valueOf('bingo_seats')).toBe(PHONES);
  expect(valueOf('bingo_sockets{role="participant"}')).toBe(PHONES);
  expect(valueOf('bingo_sockets{role="facilitator"}')).toBe(1);
  expect(valueOf('bingo_sockets{role="screen"}')).toBe(1);
  expect(valueOf('bingo_commands_total{type="Mark",result="ok"}')).toBe(3 * PHONES);
  expect(valueOf('bingo_commands_total{type="Mark",result="malformed"}')).toBe(1);
  expect(valueOf('bingo_commands_total{type="unknown",result="malformed"}')).toBe(1);
  expect(valueOf('bingo_commands_total{type="EndRound",result="not-yours"}')).toBe(1);
  expect(valueOf('bingo_commands_total{type="Show",result="round-not-ended"}')).toBe(1);
  expect(valueOf('bingo_handshakes_refused_total{reason="wrong-link"}')).toBe(2);
  expect(valueOf('bingo_room_changes_total{change="opened"}')).toBe(1);
  // The session, its deal, the start, each seat and each mark: together or apart.
  expect(valueOf('bingo_commit_seconds_count')).toBeGreaterThanOrEqual(4);
  expect(valueOf('bingo_publish_seconds_count')).toBeGreaterThanOrEqual(1);
  // On joining, and when the round was over.
  expect(valueOf('bingo_frames_sent_total{audience="participant"}')).toBe(2 * PHONES);
  expect(valueOf('bingo_frames_sent_total{audience="screen"}')).toBeGreaterThanOrEqual(1);
  expect(valueOf('bingo_room_queue')).toBe(0);
  expect(valueOf('bingo_journal_queue')).toBe(0);
  expect(valueOf('bingo_storing')).toBe(1);
  expect(valueOf('process_open_fds')).toBeGreaterThan(0);
});

test('its labels are closed lists: no code, no seat, no secret, no word of anybody', () => {
  for (const secret of secrets) expect(page).not.toContain(secret);
  const allowed: Readonly<Record<string, RegExp>> = {
    type: /^(?:unknown|[A-Z][A-Za-z]+)$/,
    result: new RegExp(`^(?:ok|${reasons.join('|')})$`),
    reason: new RegExp(`^(?:${reasons.join('|')})$`),
    role: /^(?:participant|facilitator|assistant|screen)$/,
    audience: /^(?:participant|facilitator|screen)$/,
    change: /^(?:opened|closed|wiped|expired)$/,
    le: /^(?:[\d.]+|\+Inf)$/,
  };
  const labels = [...page.matchAll(/^bingo_\w+\{(.*)\}/gm)].flatMap(([, inside]) => [
    ...inside!.matchAll(/(\w+)="([^"]*)"/g),
  ]);
  expect(labels.length).toBeGreaterThan(20);
  for (const [, name, value] of labels) expect(value, name).toMatch(allowed[name!] ?? /never/);
});

const exported = () =>
  [...page.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name, type]) => ({ name: name!, type: type! }));
const queries = grafana.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
/** The metrics that a query names: what is no function of the language, no label, nothing quoted. */
const namedIn = (expr: string) =>
  [...expr.replaceAll(/"[^"]*"|\[[^\]]*\]|by \([^)]*\)/g, '').matchAll(/\b((?:bingo|nodejs|process)_\w+)/g)].map(
    ([, name]) => name!,
  );

test('the dashboard asks for nothing that is not there', () => {
  const series = new Set(
    exported().flatMap(({ name, type }) =>
      type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => name + end) : [name],
    ),
  );
  expect(queries.length).toBeGreaterThan(20);
  for (const query of queries) {
    expect(namedIn(query), query).not.toEqual([]);
    for (const name of namedIn(query)) expect(series, query).toContain(name);
  }
});

test('everything that is ours is on the dashboard', () => {
  const ours = exported().filter(({ name }) => name.startsWith('bingo_'));
  expect(ours.length).toBeGreaterThan(15);
  for (const { name } of ours)
    expect(
      queries.some((query) => query.includes(name)),
      name,
    ).toBe(true);
});

test('every panel of the dashboard has a title, a place of its own and the one source', () => {
  const places = grafana.panels.map(({ gridPos: { x, y } }) => `${x}/${y}`);
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(grafana.panels.map(({ id }) => id)).size).toBe(places.length);
  for (const { title, datasource } of grafana.panels)
    expect([title !== '', datasource.uid]).toEqual([true, '${datasource}']);
});
