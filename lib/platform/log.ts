import "server-only";
import { type DestinationStream, type LoggerOptions, pino } from "pino";

// The application log holds no personal data, bodies or query strings: whoever runs the machines
// reads it. What a person did stands in the audit log.

const HIDDEN = "[dolt]";

/** Names of fields that are never logged, whatever they hold and however deep they lie. */
const HIDDEN_FIELDS = new RegExp(
  [
    "^(name|label|alias|body|query|search|params|input|form|values|fields|headers|cookies?)$",
    "^(req|res|request|response|city|place|mail)$",
    "^(text|note|notes|content|comment|title|subject|grounds|reason|answers?|detail|rows?|args?)$",
    "(first|last|full|given|family|display|child|person|user|home|file)_?name",
    "person(al)?_?(number|nummer)|personnummer|birth|e-?mail|phone|mobile|address|street|postal",
    "password|secret|token|authorization|cookie|api_?key|session|dsn|connection_?string",
  ].join("|"),
  "i",
);

const PERSONAL_NUMBER = /(?<!\d)(?:1[89]|20)?\d{6}[-+\u2010-\u2015]?\d{4}(?!\d)/g;
const EMAIL = /[^\s@<>"'(),;]{1,64}@[^\s@<>"'(),;]{1,250}\.[\p{L}\d-]{2,}/gu;
const PHONE = /(?<!\d)(?:\+|00)\d[\d\s-]{6,15}\d|(?<![\d.:-])0\d{1,3}[- ]\d[\d ]{4,9}\d(?!\d)/g;
const QUERY = /(\/[^\s?"'/]*)\?[^\s"']*/g;
const SECRET_PATH = /(\/api\/calendar\/)[^\s/?"']+/g;
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/g;
const DEEPEST = 6;
const MOST_TEXT = 10_000;

/**
 * A text without query strings, tokens, personal numbers, addresses of mail and telephone numbers,
 * cut at 10 000 characters.
 */
export function scrubText(text: string): string {
  return text
    .slice(0, MOST_TEXT)
    .replace(QUERY, "$1")
    .replace(SECRET_PATH, `$1${HIDDEN}`)
    .replace(TOKEN, HIDDEN)
    .replace(EMAIL, HIDDEN)
    .replace(PERSONAL_NUMBER, HIDDEN)
    .replace(PHONE, HIDDEN);
}

/** The same value fit to be logged: hidden fields hidden, texts scrubbed, cut at six levels. */
export function scrub(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return scrubText(value);
  if (typeof value === "bigint") return scrubText(value.toString());
  if (typeof value === "number") return scrubNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return scrubError(value);
  if (depth >= DEEPEST || ArrayBuffer.isView(value)) return HIDDEN;
  if (Array.isArray(value)) return value.map((each) => scrub(each, depth + 1));
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, each]) => {
      const name = String(key);
      return [scrubText(name), HIDDEN_FIELDS.test(name) ? HIDDEN : scrub(each, depth + 1)];
    }),
  );
}

/** Only the levels: what is bound to a child logger would go past the scrubbing. */
export type Log = Pick<pino.Logger, "debug" | "info" | "warn" | "error" | "fatal">;

/** Makes a logger; the running product uses `log`. */
export function createLogger(destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    base: {},
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: (error) => error },
    hooks: {
      // Here and not in a formatter: the library would take the message of an error before that.
      logMethod(args, method) {
        const [first, ...others] = args as unknown[];
        const entry = first instanceof Error ? { err: first } : first;
        const scrubbed = [entry, ...others].map((each) => scrub(each));
        method.apply(this, scrubbed as Parameters<typeof method>);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The application log: one JSON line per entry on standard output. */
export const log = createLogger();

function scrubNumber(value: number): number | string {
  return scrubText(String(value)) === String(value) ? value : HIDDEN;
}

function scrubError(error: Error & { code?: unknown; digest?: unknown }): Record<string, unknown> {
  // The database client and the schema checker quote in their messages what they were given.
  const quotesValues = /prisma|zod|database/i.test(`${error.name} ${error.constructor.name}`);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: quotesValues ? HIDDEN : scrubText(error.message),
    code: typeof error.code === "string" ? scrubText(error.code) : undefined,
    digest: typeof error.digest === "string" ? error.digest : undefined,
    stack: frames.map((line) => scrubText(line.trim())),
    cause: error.cause instanceof Error ? scrubError(error.cause) : undefined,
  };
}
