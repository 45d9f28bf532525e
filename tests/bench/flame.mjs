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
function timeOf({ nodes, samples, timeDeltas }) {
  const own = new Map(nodes.map(({ id }) => [id, 0]));
  samples.forEach((id, index) => own.set(id, own.get(id) + Math.max(0, timeDeltas[index + 1] ?? 0)));
  return own;
}

/** The stacks as one tree: calls of the same function from the same place together. */
function treeOf(profile) {
  const own = timeOf(profile);
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
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
  return merge([profile.nodes[0].id])[0];
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Warm for our own code, cool for packages, grey for Node and what is native. */
function colourOf(name) {
  if (name.includes('dist/')) return '#e8743b';
  if (/ (?:@|[a-z])[\w.@/-]+\.(?:c|m)?js:/.test(name)) return '#5b8ac6';
  return '#b9bdc3';
}

export function drawn(profile, title) {
  const root = treeOf(profile);
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
    `<text x="3" y="14" font-size="13">${escaped(title)}: ${Math.round(root.total / 1000)} ms of work</text>${boxes.join('')}</svg>\n`
  );
}

/** The functions that take most time themselves, and the packages. */
export function topOf(profile) {
  const own = timeOf(profile);
  const functions = new Map();
  const parts = new Map();
  let total = 0;
  for (const { id, callFrame } of profile.nodes) {
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
  const listed = (map, count) =>
    [...map]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, count)
      .map(([name, us]) => `  ${((us / total) * 100).toFixed(1).padStart(5)} %  ${name}`)
      .join('\n');
  return `${listed(parts, 12)}\n  by function:\n${listed(functions, 22)}`;
}
