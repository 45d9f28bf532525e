// What a phone downloads in JavaScript, beside the floor: React, the socket client and the store alone.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';

type Bundle = readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

export type PhoneWeight = {
  /** Bytes, compressed, on the way to the first card. */
  readonly card: number;
  /** And right after it: the sheets, the list, the bar. */
  readonly after: number;
  readonly floor: number;
  /** Of our own: every file that is in either. */
  readonly modules: readonly string[];
};

/** The page of the floor, built with the same settings. */
async function builtFloor(): Promise<Bundle> {
  const built = await build({
    root: fileURLToPath(new URL('floor', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { write: false, target: 'safari16', modulePreload: { polyfill: false } },
  });
  if (!('output' in built)) throw new Error('no build of the floor');
  return built.output;
}

/** The chunks that one brings along: those that it imports, and those that they import. */
function withImports(bundle: Bundle, wanted: readonly string[]): readonly Rolldown.OutputChunk[] {
  const found = new Map<string, Rolldown.OutputChunk>();
  const add = (name: string) => {
    const chunk = bundle.find(({ fileName }) => fileName === name);
    if (chunk?.type !== 'chunk' || found.has(name)) return;
    found.set(name, chunk);
    chunk.imports.forEach(add);
  };
  wanted.forEach(add);
  return [...found.values()];
}

const weightOf = (chunks: readonly Rolldown.OutputChunk[]): number =>
  chunks.reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);

const namesOf = (bundle: Bundle, is: (chunk: Rolldown.OutputChunk) => boolean): readonly string[] =>
  bundle.flatMap((part) => (part.type === 'chunk' && is(part) ? [part.fileName] : []));

export async function weighPhone(bundle: Bundle): Promise<PhoneWeight> {
  const floor = await builtFloor();
  const first = namesOf(bundle, ({ isEntry }) => isEntry);
  const later = namesOf(bundle, ({ facadeModuleId }) => facadeModuleId?.endsWith('/phone/later.ts') ?? false);
  const card = withImports(bundle, first);
  const all = withImports(bundle, [...first, ...later]);
  return {
    card: weightOf(card),
    after: weightOf(all) - weightOf(card),
    floor: weightOf(
      withImports(
        floor,
        namesOf(floor, ({ isEntry }) => isEntry),
      ),
    ),
    modules: all.flatMap(({ modules }) => Object.keys(modules)).filter((id) => !id.includes('/node_modules/')),
  };
}

/** Says it at the end of every build. */
export const phoneWeight = (): Plugin => ({
  name: 'phone-weight',
  apply: 'build',
  async writeBundle(_, bundle) {
    const { card, after, floor } = await weighPhone(Object.values(bundle));
    console.log(
      `JavaScript of the phone, compressed: ${card} B to the first card, ${(card / floor).toFixed(3)} × React, socket` +
        ` client and store alone (${floor} B); ${after} B right after it.`,
    );
  },
});
