// Valid examples of whatever a schema takes, read from the schema itself: a request that is added is fuzzed at once.
import type { Chance } from '../seed.ts';

/** As much as a schema of valibot shows of itself. */
type Shown = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shown>>;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly item?: Shown;
  readonly wrapped?: Shown;
  readonly pipe?: readonly Shown[];
  readonly requirement?: unknown;
};

/** What to write where a schema names a form by a pattern or by a check of its own: by the name of the field. */
export type Forms = Readonly<Record<string, (chance: Chance) => unknown>>;

export function exampleOf(schema: object, chance: Chance, forms: Forms, field = ''): unknown {
  const shown = schema as Shown;
  const { type, entries, options = [], item, wrapped, literal } = shown;
  const inner = (part: unknown, name = field) => exampleOf(part as object, chance, forms, name);
  const form = forms[field];
  switch (type) {
    case 'strict_object':
    case 'object':
      return Object.fromEntries(Object.entries(entries ?? {}).map(([key, part]) => [key, inner(part, key)]));
    case 'variant':
    case 'union':
      return inner(options[chance.below(options.length)]);
    case 'picklist':
      return options[chance.below(options.length)];
    case 'literal':
      return literal;
    case 'boolean':
      return chance.happens(0.5);
    case 'nullable':
    case 'optional':
      return chance.happens(0.3) ? null : inner(wrapped);
    case 'exact_optional':
      return inner(wrapped);
    case 'array':
      return Array.from({ length: chance.between(1, 3) }, () => inner(item));
    case 'number':
      return form
        ? form(chance)
        : chance.between(limit(shown, 'min_value', 0), Math.min(limit(shown, 'max_value', 30), 30));
    case 'string':
      if (form) return form(chance);
      if (shown.pipe?.some((step) => step.type === 'regex' || step.type === 'check'))
        throw new Error(`say in the forms what a '${field}' looks like`);
      return `text ${chance.below(1_000)}`;
    default:
      throw new Error(`exampleOf does not know a schema of type ${type}`);
  }
}

const limit = ({ pipe = [] }: Shown, type: string, otherwise: number): number =>
  Number(pipe.find((step) => step.type === type)?.requirement ?? otherwise);
