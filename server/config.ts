import * as v from 'valibot';

const schema = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, 'PORT must be a number'),
      v.transform(Number),
      v.maxValue(65_535, 'PORT must be at most 65535'),
    ),
    '3000',
  ),
  HOST: v.optional(v.string(), '0.0.0.0'),
  DATA_DIR: v.optional(v.pipe(v.string(), v.minLength(1)), './data'),
});

export type Config = { readonly port: number; readonly host: string; readonly dataDir: string };

/** Reads the settings from the environment; throws one clear sentence when one is wrong. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = v.safeParse(schema, environment);
  if (!parsed.success) throw new Error(parsed.issues.map(({ message }) => message).join('; '));
  const { PORT, HOST, DATA_DIR } = parsed.output;
  return { port: PORT, host: HOST, dataDir: DATA_DIR };
}
