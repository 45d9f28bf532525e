import * as v from 'valibot';
import { listedOrigins, proxyCount } from './edge/settings.ts';
import { type LogLevel, logLevels } from './monitoring/log.ts';

/** What would make the libraries below print what people send, secrets included. */
const TALKATIVE = /(?:^|[\s,])(?:\*|engine|socket\.io|express|router|body-parser|send|finalhandler)/;

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
  /** Where to tell of a weakness: whoever runs the server fills it in. */
  SECURITY_CONTACT: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(?:(?:mailto:|https:\/\/|tel:)[^\s]+)?$/,
        'SECURITY_CONTACT must begin with mailto:, https:// or tel:, and have no spaces',
      ),
    ),
    '',
  ),
  ORIGINS: v.optional(listedOrigins, ''),
  TRUST_PROXY: v.optional(proxyCount, '0'),
  TLS_CERT: v.optional(v.string(), ''),
  TLS_KEY: v.optional(v.string(), ''),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `LOG_LEVEL must be one of ${logLevels.join(', ')}`), 'info'),
  METRICS_TOKEN: v.optional(
    v.pipe(v.string(), v.regex(/^[\w-]{22,200}$/, 'METRICS_TOKEN must be 22 to 200 letters, digits, - and _')),
  ),
  DEBUG: v.optional(
    v.pipe(
      v.string(),
      v.check((names) => !TALKATIVE.test(names), 'DEBUG would print what people send; unset it'),
    ),
  ),
  NODE_DEBUG: v.optional(v.literal('', 'NODE_DEBUG would print what people send; unset it')),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Null where nobody filled it in. */
  readonly securityContact: string | null;
  /** The names by which browsers know this server, beside the addresses of the machine. */
  readonly origins: readonly string[];
  /** How many proxies stand between this server and its browsers. */
  readonly trustProxy: number;
  /** The files of a certificate and its key; null to speak plain HTTP. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | null;
  readonly logLevel: LogLevel;
  /** What opens /metrics; null where nobody asks for it. */
  readonly metricsToken: string | null;
};

/** Reads the settings from the environment; throws one clear sentence when one is wrong. */
export function configFrom(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = v.safeParse(schema, environment);
  if (!parsed.success) throw new Error(parsed.issues.map(({ message }) => message).join('; '));
  const { PORT, HOST, DATA_DIR, SECURITY_CONTACT, LOG_LEVEL, METRICS_TOKEN } = parsed.output;
  const { ORIGINS, TRUST_PROXY, TLS_CERT, TLS_KEY } = parsed.output;
  if ((TLS_CERT === '') !== (TLS_KEY === '')) throw new Error('TLS_CERT and TLS_KEY go together: set both, or neither');
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    securityContact: SECURITY_CONTACT || null,
    origins: ORIGINS,
    trustProxy: TRUST_PROXY,
    tls: TLS_CERT ? { certFile: TLS_CERT, keyFile: TLS_KEY } : null,
    logLevel: LOG_LEVEL,
    metricsToken: METRICS_TOKEN ?? null,
  };
}
