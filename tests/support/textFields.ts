// Where the protocol takes a text that somebody wrote. Read from the schemas, so that a new field cannot be forgotten.
import { readdirSync } from 'node:fs';

/** The parts of a valibot schema that matter here. */
export type Schema = {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Schema[];
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly operation?: { readonly name: string };
  readonly requirement?: { readonly name: string };
};
export type Path = readonly (string | number)[];
export type TextField = { readonly path: Path; readonly isCleaned: boolean };

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';

/** Every schema that a file of the protocol exports, by name. */
export async function protocolSchemas(): Promise<ReadonlyMap<string, Schema>> {
  const folder = new URL('../../shared/protocol/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ new URL(name, folder).href) as Promise<Record<string, unknown>>),
  );
  return new Map(
    modules.flatMap((exported) =>
      Object.entries(exported).flatMap(([name, value]): [string, Schema][] => (isSchema(value) ? [[name, value]] : [])),
    ),
  );
}

/** What a string may be is fixed, if it is one of a list, has the form of an expression, or is a code. */
const isFixed = ({ type, requirement }: Schema) =>
  type === 'regex' || (type === 'check' && requirement?.name === 'isJoinCode');

export function textFieldsOf(schema: Schema, path: Path = [], pipes: readonly Schema[] = []): TextField[] {
  if (schema.pipe)
    return textFieldsOf({ ...schema.pipe[0]!, pipe: undefined } as unknown as Schema, path, [
      ...pipes,
      ...flat(schema),
    ]);
  if (schema.type === 'string') {
    if (pipes.some(isFixed)) return [];
    return [
      { path, isCleaned: pipes.some(({ type, operation }) => type === 'transform' && operation?.name === 'cleaned') },
    ];
  }
  if (!KNOWN.has(schema.type))
    throw new Error(`${schema.type} at ${path.join('.')}: say here what texts it lets through`);
  if (schema.entries)
    return Object.entries(schema.entries).flatMap(([name, part]) => textFieldsOf(part, [...path, name]));
  if (schema.item) return textFieldsOf(schema.item, [...path, 0]);
  if (schema.wrapped) return textFieldsOf(schema.wrapped, path);
  return (schema.options ?? []).filter(isSchema).flatMap((option) => textFieldsOf(option, path));
}

const KNOWN = new Set(
  'strict_object array nullable exact_optional optional union variant picklist literal number boolean'.split(' '),
);

/** The steps of a pipe, and of pipes in it. */
const flat = ({ pipe }: Schema): readonly Schema[] =>
  (pipe ?? []).flatMap((part, index) => (index === 0 && part.pipe ? flat(part) : [part]));

/** A copy of a value with something else at a path. */
export function withText<T>(value: T, path: Path, text: string): T {
  const [step, ...rest] = path;
  if (step === undefined) return text as T;
  if (Array.isArray(value))
    return value.map((part: unknown, i) => (i === step ? withText(part, rest, text) : part)) as T;
  return { ...value, [step]: withText((value as Record<string, unknown>)[step], rest, text) };
}
