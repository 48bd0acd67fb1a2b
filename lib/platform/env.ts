import "server-only";
import path from "node:path";
import { z } from "zod";
import { type FieldKey, parseFieldKeys } from "./encryption";

/** An OpenID Connect issuer that people sign in by. */
export type IssuerSetting = { issuer: string; clientId: string; clientSecret: string };

/** What this process was started with. The start scripts have checked it and filled in defaults. */
export type Env = Readonly<{
  host: string;
  port: number;
  /** The public origin: links in mails and the only origin that forms are taken from. */
  appUrl: URL;
  /** Whether the passwordless sign-in service of the demo is in use. */
  isDemo: boolean;
  databaseUrl: string;
  /** Past a pooler: for the worker and for LISTEN. */
  databaseDirectUrl: string;
  authSecret: string;
  /** Newest first: it encrypts, the others still read. */
  fieldKeys: FieldKey[];
  searchKey: Buffer;
  actionsKey: Buffer;
  staffIssuer: IssuerSetting;
  /** Absent: families and homes come in by links only. */
  citizenIssuer?: IssuerSetting;
  smtpUrl?: URL;
  smsUrl?: URL;
  /** host:port or the path of a socket. */
  clamd?: string;
  /** Absolute; holds mail, text messages and the like where no peer is set. */
  dataDir: string;
  /** Absent: no PDF can be made. */
  chromiumPath?: string;
  /** `Secure` and `__Host-` need https. */
  secureCookies: boolean;
}>;

const text = z.string("is not set").trim().min(1, "is not set");
const url = z.url({ error: "is not an address" });
const key = text
  .transform((value) => Buffer.from(value, "base64"))
  .refine((bytes) => bytes.length === 32, "must be 32 bytes in base64");

const schema = z.object({
  HOST: text.default("127.0.0.1"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  APP_URL: url.transform((value) => new URL(value)),
  HEMVIST_DEMO: z.literal("1").optional(),
  DATABASE_URL: text,
  DATABASE_DIRECT_URL: text.optional(),
  AUTH_SECRET: text.pipe(z.string().min(32, "must be at least 32 characters")),
  FIELD_KEYS: text,
  SEARCH_KEY: key,
  ACTIONS_KEY: key,
  OIDC_STAFF_ISSUER: url,
  OIDC_STAFF_CLIENT_ID: text,
  OIDC_STAFF_CLIENT_SECRET: text,
  OIDC_CITIZEN_ISSUER: url.optional(),
  OIDC_CITIZEN_CLIENT_ID: text.optional(),
  OIDC_CITIZEN_CLIENT_SECRET: text.optional(),
  SMTP_URL: url.transform((value) => new URL(value)).optional(),
  SMS_URL: url.transform((value) => new URL(value)).optional(),
  CLAMD: text.optional(),
  DATA_DIR: text.default(".data"),
  CHROMIUM_PATH: text.optional(),
});

type Settings = z.output<typeof schema>;

/**
 * Reads and checks the settings; an empty value counts as absent.
 * @throws {Error} one line that names the wrong setting, never its value.
 */
export function readEnv(environment: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const set = parsed.data;
  assertAddresses(set);
  return {
    host: set.HOST,
    port: set.PORT,
    appUrl: set.APP_URL,
    isDemo: set.HEMVIST_DEMO === "1",
    databaseUrl: set.DATABASE_URL,
    databaseDirectUrl: set.DATABASE_DIRECT_URL ?? set.DATABASE_URL,
    authSecret: set.AUTH_SECRET,
    fieldKeys: readFieldKeys(set.FIELD_KEYS),
    searchKey: set.SEARCH_KEY,
    actionsKey: set.ACTIONS_KEY,
    staffIssuer: {
      issuer: set.OIDC_STAFF_ISSUER,
      clientId: set.OIDC_STAFF_CLIENT_ID,
      clientSecret: set.OIDC_STAFF_CLIENT_SECRET,
    },
    citizenIssuer: citizenIssuer(set),
    smtpUrl: set.SMTP_URL,
    smsUrl: set.SMS_URL,
    clamd: set.CLAMD,
    dataDir: path.resolve(/* turbopackIgnore: true */ set.DATA_DIR),
    chromiumPath: set.CHROMIUM_PATH,
    secureCookies: set.APP_URL.protocol === "https:",
  };
}

const loopback = /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/;
const isLocal = (address: URL): boolean => loopback.test(address.hostname);

/**
 * The sign-in service of the demo lets anybody be anybody. So whatever HEMVIST_DEMO says, an
 * application that others can reach never trusts an issuer on its own machine or without TLS.
 */
function assertAddresses(set: Settings): void {
  const issuers = {
    OIDC_STAFF_ISSUER: set.OIDC_STAFF_ISSUER,
    OIDC_CITIZEN_ISSUER: set.OIDC_CITIZEN_ISSUER,
  };
  if (set.HEMVIST_DEMO === "1" && !isLocal(set.APP_URL)) {
    throw new Error("HEMVIST_DEMO: demo mode is only for an APP_URL on this machine");
  }
  if (!isLocal(set.APP_URL) && set.APP_URL.protocol !== "https:") {
    throw new Error("APP_URL: must be https outside this machine");
  }
  for (const [name, value] of Object.entries(issuers)) {
    if (value === undefined) continue;
    const issuer = new URL(value);
    if (set.HEMVIST_DEMO === "1" && !isLocal(issuer)) {
      throw new Error(`${name}: demo mode has its own sign-in service`);
    }
    if (isLocal(set.APP_URL)) continue;
    if (isLocal(issuer) || issuer.protocol !== "https:") {
      throw new Error(`${name}: must be an https address of a real identity provider`);
    }
  }
}

function readFieldKeys(setting: string): FieldKey[] {
  try {
    return parseFieldKeys(setting);
  } catch {
    // Its own message might show a part of a key.
    throw new Error("FIELD_KEYS: must be keyid:base64 of 32 bytes, newest first");
  }
}

function citizenIssuer(set: Settings): IssuerSetting | undefined {
  const { OIDC_CITIZEN_ISSUER: issuer, OIDC_CITIZEN_CLIENT_ID: clientId } = set;
  if (issuer === undefined) return undefined;
  const clientSecret = set.OIDC_CITIZEN_CLIENT_SECRET;
  if (clientId === undefined) throw new Error("OIDC_CITIZEN_CLIENT_ID: is not set");
  if (clientSecret === undefined) throw new Error("OIDC_CITIZEN_CLIENT_SECRET: is not set");
  return { issuer, clientId, clientSecret };
}

let known: Env | undefined;

/** The settings of this process, read at first use: a build needs none of them. */
export const env: Env = new Proxy({} as Env, {
  get: (_target, name) => {
    known ??= Object.freeze(readEnv(process.env));
    return Reflect.get(known, name);
  },
});
