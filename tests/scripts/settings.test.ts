import { describe, expect, test } from "vitest";
import { readSettings } from "@/scripts/setup/settings.mjs";
import { fieldKeysProblem, isKey } from "@/scripts/setup/settings-keys.mjs";

const key = Buffer.alloc(32, 7).toString("base64");
const keys = {
  AUTH_SECRET: "x".repeat(32),
  FIELD_KEYS: `k1:${key}`,
  SEARCH_KEY: key,
  ACTIONS_KEY: key,
};
const issuer = {
  OIDC_STAFF_ISSUER: "https://login.example.se",
  OIDC_STAFF_CLIENT_ID: "hemvist",
  OIDC_STAFF_CLIENT_SECRET: "secret",
};
const real = { APP_URL: "https://hemvist.example.se", ...keys, ...issuer };
const database = {
  DATABASE_URL: "postgresql://app:a@db/hemvist",
  DATABASE_ADMIN_URL: "postgresql://owner:a@db/hemvist",
};

describe("defaults", () => {
  test("nothing set is the demo on this machine", () => {
    expect(readSettings({})).toMatchObject({
      host: "127.0.0.1",
      port: 3000,
      providerPort: 3010,
      appUrl: "http://localhost:3000",
      trustedHops: "0",
      isDemo: true,
      database: undefined,
      keys: {},
    });
  });

  test("an empty value counts as absent", () => {
    const settings = readSettings({ PORT: "", APP_URL: " ", OIDC_STAFF_ISSUER: "", SMTP_URL: "" });
    expect(settings).toMatchObject({ port: 3000, isDemo: true, peers: { smtpUrl: undefined } });
  });

  test("the address follows the port", () => {
    expect(readSettings({ PORT: "3100" })).toMatchObject({
      appUrl: "http://localhost:3100",
      providerPort: 3110,
    });
  });

  test("an environment that says demo is not believed", () => {
    expect(readSettings({ ...real, HEMVIST_DEMO: "1" }).isDemo).toBe(false);
  });
});

describe("demo mode", () => {
  test.each(["http://localhost:8080", "http://127.0.0.1:3000", "http://[::1]:3000"])(
    "%s is on this machine",
    (APP_URL) => expect(readSettings({ APP_URL }).isDemo).toBe(true),
  );

  test.each([
    "https://hemvist.example.se",
    "http://127.0.0.1.example.se",
    "http://localhost.example.se",
  ])("%s is not, and then a real issuer is asked for", (APP_URL) => {
    expect(() => readSettings({ APP_URL })).toThrow(/^OIDC_STAFF_ISSUER: is needed/);
  });

  test("one issuer setting ends it, and the rest is asked for", () => {
    expect(() =>
      readSettings({ OIDC_CITIZEN_ISSUER: "https://login.example.se", ...keys }),
    ).toThrow(/^OIDC_STAFF_ISSUER: /);
  });
});

describe("a wrong setting is named", () => {
  test.each([
    ["HOST", { HOST: "my-machine" }],
    ["PORT", { PORT: "3000x" }],
    ["PORT", { PORT: "0" }],
    ["PORT", { PORT: "65530" }],
    ["APP_URL", { APP_URL: "hemvist" }],
    ["APP_URL", { APP_URL: "http://localhost:3000/hemvist" }],
    ["APP_URL", { ...real, APP_URL: "http://hemvist.example.se" }],
    ["TRUSTED_PROXY_HOPS", { ...real, TRUSTED_PROXY_HOPS: "10" }],
    ["TRUSTED_PROXY_HOPS", { TRUSTED_PROXY_HOPS: "one" }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://app:a@db/hemvist" }],
    ["DATABASE_URL", { DATABASE_URL: "postgresql://db/hemvist" }],
    ["DATABASE_URL", { DATABASE_URL: "postgresql://app:a@db" }],
    ["DATABASE_URL", { DATABASE_ADMIN_URL: "postgresql://owner:a@db/hemvist" }],
    ["DATABASE_ADMIN_URL", { DATABASE_URL: database.DATABASE_URL }],
    ["DATABASE_URL", { ...database, DATABASE_URL: database.DATABASE_ADMIN_URL }],
    ["DATABASE_DIRECT_URL", { ...database, DATABASE_DIRECT_URL: database.DATABASE_ADMIN_URL }],
    ["AUTH_SECRET", { ...real, AUTH_SECRET: "" }],
    ["AUTH_SECRET", { AUTH_SECRET: "short" }],
    ["FIELD_KEYS", { FIELD_KEYS: key }],
    ["SEARCH_KEY", { SEARCH_KEY: "c2hvcnQ=" }],
    ["ACTIONS_KEY", { ACTIONS_KEY: "not base64!" }],
    ["OIDC_STAFF_CLIENT_ID", { ...real, OIDC_STAFF_CLIENT_ID: "" }],
    ["OIDC_STAFF_CLIENT_SECRET", { ...real, OIDC_STAFF_CLIENT_SECRET: undefined }],
    ["OIDC_STAFF_ISSUER", { ...real, OIDC_STAFF_ISSUER: "http://login.example.se" }],
    ["OIDC_CITIZEN_CLIENT_ID", { ...real, OIDC_CITIZEN_ISSUER: "https://eid.example.se" }],
    ["SMTP_URL", { SMTP_URL: "mail.example.se:25" }],
    ["SMS_URL", { SMS_URL: "http://sms.example.se" }],
    ["CLAMD", { CLAMD: "clamd" }],
  ])("%s", (name, environment) => {
    expect(() => readSettings(environment)).toThrow(new RegExp(`^${name}: `));
  });

  test("no secret stands in the message", () => {
    const secret = "c3VwZXItc2VjcmV0";
    for (const name of ["FIELD_KEYS", "SEARCH_KEY", "ACTIONS_KEY", "AUTH_SECRET"]) {
      expect(() => readSettings({ [name]: secret })).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining(secret) }),
      );
    }
  });
});

test("a real installation brings everything", () => {
  expect(readSettings({ ...real, ...database, CLAMD: "127.0.0.1:3310" })).toMatchObject({
    isDemo: false,
    appUrl: "https://hemvist.example.se",
    trustedHops: "1",
    staffIssuer: { issuer: "https://login.example.se", clientId: "hemvist" },
    citizenIssuer: undefined,
    database: { runtime: database.DATABASE_URL, direct: database.DATABASE_URL },
    peers: { clamd: "127.0.0.1:3310" },
  });
});

describe("keys", () => {
  test("exactly 256 bits", () => {
    expect(isKey(key)).toBe(true);
    expect(isKey(Buffer.alloc(31).toString("base64"))).toBe(false);
    expect(isKey(Buffer.alloc(33).toString("base64"))).toBe(false);
    expect(isKey("")).toBe(false);
  });

  test("several field keys, no id twice", () => {
    expect(fieldKeysProblem(`k2:${key},k1:${key}`)).toBeUndefined();
    expect(fieldKeysProblem(`k1:${key},k1:${key}`)).toContain("twice");
    expect(fieldKeysProblem(`k1:${key},`)).toContain("keyid:base64");
  });
});
