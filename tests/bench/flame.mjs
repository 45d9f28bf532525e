// A profile of V8's as a flame graph: an SVG that needs nothing else, and a list of what is on top.
const NOT_WORK = new Set(['(idle)', '(root)']);
const WIDTH = 1400;
const ROW = 17;

const place = ({ url, lineNumber }) => {
  const short = url
    .replace(/^.*\/node_modules\//, '')
    .replace(/^.*\/dist\//, 'dist/')
    .replace(/^file:\/\//, '');
  return short ? `${short}:${lineNumber + 1}` : '';
};

/** Microseconds per node: each sample stands for the time until the next. */
function timeIn({ nodes, samples, timeDeltas }) {
  const own = new Map(nodes.map(({ id }) => [id, 0]));
  samples.forEach((id, index) => own.set(id, own.get(id) + Math.max(0, timeDeltas[index + 1] ?? 0)));
  return { nodes, own, said: (total) => `${Math.round(total / 1000)} ms of work` };
}

/** Bytes per node: what was asked for there, and is still held. */
function memoryIn({ head }) {
  const nodes = [];
  const own = new Map();
  const visit = ({ id, callFrame, selfSize, children }) => {
    nodes.push({ id, callFrame, children: children.map((child) => child.id) });
    own.set(id, selfSize);
    children.forEach(visit);
  };
  visit(head);
  return { nodes, own, said: (total) => `${Math.round(total / 1000)} kB held` };
}

/** A profile of the processor or of the memory, as the nodes of a tree and what each weighs by itself. */
const weighed = (profile) => ('head' in profile ? memoryIn(profile) : timeIn(profile));

/** The stacks as one tree: calls of the same function from the same place together. */
function treeOf({ nodes, own }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const merge = (ids) => {
    const children = new Map();
    for (const id of ids) {
      const node = byId.get(id);
      const { functionName } = node.callFrame;
      if (NOT_WORK.has(functionName) && functionName !== '(root)') continue;
      const name = `${functionName || '(anonymous)'} ${place(node.callFrame)}`.trim();
      const known = children.get(name) ?? { name, self: 0, ids: [] };
      known.self += own.get(id);
      known.ids.push(...(node.children ?? []));
      children.set(name, known);
    }
    return [...children.values()].map(({ name, self, ids: below }) => {
      const under = merge(below);
      return { name, self, total: self + under.reduce((sum, child) => sum + child.total, 0), children: under };
    });
  };
  return merge([nodes[0].id])[0];
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Warm for our own code, cool for packages, grey for Node and what is native. */
function colourOf(name) {
  if (name.includes('dist/')) return '#e8743b';
  if (/ (?:@|[a-z])[\w.@/-]+\.(?:c|m)?js:/.test(name)) return '#5b8ac6';
  return '#b9bdc3';
}

export function drawn(profile, title) {
  const weights = weighed(profile);
  const root = treeOf(weights);
  const boxes = [];
  let deepest = 0;
  const draw = (node, x, depth) => {
    const width = (node.total / root.total) * WIDTH;
    if (width < 0.4) return;
    deepest = Math.max(deepest, depth);
    const share = `${((node.total / root.total) * 100).toFixed(1)} %, itself ${((node.self / root.total) * 100).toFixed(1)} %`;
    const label =
      width > 40 ? `<text x="${x + 3}" y="${depth * ROW + 12}">${escaped(node.name.slice(0, width / 6.2))}</text>` : '';
    boxes.push(
      `<g><title>${escaped(`${node.name}: ${share}`)}</title><rect x="${x.toFixed(1)}" y="${depth * ROW}" width="${width.toFixed(1)}" height="${ROW - 1}" fill="${colourOf(node.name)}"/>${label}</g>`,
    );
    let at = x;
    for (const child of node.children.toSorted((a, b) => b.total - a.total)) {
      draw(child, at, depth + 1);
      at += (child.total / root.total) * WIDTH;
    }
  };
  draw(root, 0, 2);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${(deepest + 2) * ROW}" font-family="monospace" font-size="11">` +
    `<text x="3" y="14" font-size="13">${escaped(title)}: ${weights.said(root.total)}</text>${boxes.join('')}</svg>\n`
  );
}

/** In milliseconds: whoever waits for an answer meanwhile is one of the slowest in a hundred. */
const LONG = 2;

/** What a thread did in the longest stretches without a pause: there nobody else is answered. */
export function longStretchesOf({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName]));
  const stretches = [];
  let now = null;
  let all = 0;
  samples.forEach((id, index) => {
    const us = Math.max(0, timeDeltas[index + 1] ?? 0);
    all += us;
    if (NOT_WORK.has(names.get(id))) return void (now = null);
    if (!now) stretches.push((now = { us: 0, own: new Map() }));
    now.us += us;
    now.own.set(names.get(id), (now.own.get(names.get(id)) ?? 0) + us);
  });
  const long = stretches.filter(({ us }) => us > LONG * 1000);
  const total = long.reduce((sum, { us }) => sum + us, 0);
  const own = new Map();
  for (const [name, us] of long.flatMap((one) => [...one.own])) own.set(name, (own.get(name) ?? 0) + us);
  const longest = long.reduce((most, { us }) => Math.max(most, us), 0);
  return (
    `  stretches of more than ${LONG} ms: ${long.length}, the longest ${(longest / 1000).toFixed(1)} ms, ` +
    `${((total / all) * 100).toFixed(1)} % of the time; in them:\n${listed(own, total, 6)}`
  );
}

const listed = (map, total, count) =>
  [...map]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([name, weight]) => `  ${((weight / total) * 100).toFixed(1).padStart(5)} %  ${name || '(anonymous)'}`)
    .join('\n');

/** The functions that weigh most themselves, and the packages. */
export function topOf(profile) {
  const { nodes, own, said } = weighed(profile);
  const functions = new Map();
  const parts = new Map();
  let total = 0;
  for (const { id, callFrame } of nodes) {
    if (NOT_WORK.has(callFrame.functionName)) continue;
    const us = own.get(id);
    total += us;
    const at = place(callFrame);
    const name = `${callFrame.functionName || '(anonymous)'} ${at}`;
    functions.set(name, (functions.get(name) ?? 0) + us);
    const part = at.startsWith('dist/')
      ? 'our code'
      : at.startsWith('node:') || at === ''
        ? callFrame.functionName.startsWith('(')
          ? callFrame.functionName
          : 'node'
        : at
            .split('/')
            .slice(0, at.startsWith('@') ? 2 : 1)
            .join('/');
    parts.set(part, (parts.get(part) ?? 0) + us);
  }
  return `  ${said(total)}\n${listed(parts, total, 12)}\n  by function:\n${listed(functions, total, 22)}`;
}
