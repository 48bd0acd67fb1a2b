import { describe, expect, test } from "vitest";
import { readEnv } from "@/lib/platform/env";

const key = Buffer.alloc(32, 7).toString("base64");
const base = {
  APP_URL: "http://localhost:3000",
  DATABASE_URL: "postgresql://app:a@127.0.0.1:5432/hemvist",
  AUTH_SECRET: "x".repeat(32),
  FIELD_KEYS: `k2:${key},k1:${key}`,
  SEARCH_KEY: key,
  ACTIONS_KEY: key,
  OIDC_STAFF_ISSUER: "http://localhost:3010",
  OIDC_STAFF_CLIENT_ID: "hemvist-staff",
  OIDC_STAFF_CLIENT_SECRET: "secret",
};
const real = {
  ...base,
  APP_URL: "https://hemvist.example.se",
  OIDC_STAFF_ISSUER: "https://login.example.se",
};

test("what is not set has a default, and an empty value is not set", () => {
  const env = readEnv({ ...base, PORT: "", SMTP_URL: "", DATABASE_DIRECT_URL: "" });
  expect(env).toMatchObject({
    host: "127.0.0.1",
    port: 3000,
    isDemo: false,
    databaseDirectUrl: base.DATABASE_URL,
    citizenIssuer: undefined,
    smtpUrl: undefined,
    secureCookies: false,
  });
  expect(env.fieldKeys.map(({ id }) => id)).toEqual(["k2", "k1"]);
  expect(env.searchKey).toHaveLength(32);
});

test("https means secure cookies", () => {
  expect(readEnv(real).secureCookies).toBe(true);
});

describe("the demo stays on this machine", () => {
  test("on loopback with the demo's issuer it is the demo", () => {
    expect(readEnv({ ...base, HEMVIST_DEMO: "1" }).isDemo).toBe(true);
  });

  test.each([
    ["HEMVIST_DEMO", { ...real, HEMVIST_DEMO: "1" }],
    [
      "OIDC_STAFF_ISSUER",
      { ...base, HEMVIST_DEMO: "1", OIDC_STAFF_ISSUER: "https://id.example.se" },
    ],
    ["OIDC_STAFF_ISSUER", { ...real, OIDC_STAFF_ISSUER: "http://localhost:3010" }],
    ["OIDC_STAFF_ISSUER", { ...real, OIDC_STAFF_ISSUER: "https://127.0.0.1" }],
    ["OIDC_CITIZEN_ISSUER", { ...real, OIDC_CITIZEN_ISSUER: "http://localhost:3010" }],
    ["APP_URL", { ...real, APP_URL: "http://hemvist.example.se" }],
  ])("%s is refused", (name, environment) => {
    expect(() => readEnv(environment)).toThrow(new RegExp(`^${name}: `));
  });
});

test.each([
  ["APP_URL", ""],
  ["DATABASE_URL", ""],
  ["AUTH_SECRET", "short"],
  ["FIELD_KEYS", "k1:c2hvcnQ="],
  ["SEARCH_KEY", "c2hvcnQ="],
  ["ACTIONS_KEY", undefined],
  ["OIDC_STAFF_CLIENT_SECRET", undefined],
])("a wrong %s is named, its value is not", (name, value) => {
  const read = () => readEnv({ ...base, [name]: value });
  expect(read).toThrow(new RegExp(`^${name}: `));
  if (value) expect(read).not.toThrow(new RegExp(value));
});

test("an issuer for families is whole or absent", () => {
  const citizen = { ...real, OIDC_CITIZEN_ISSUER: "https://eid.example.se" };
  expect(() => readEnv(citizen)).toThrow(/^OIDC_CITIZEN_CLIENT_ID: /);
  expect(
    readEnv({ ...citizen, OIDC_CITIZEN_CLIENT_ID: "c", OIDC_CITIZEN_CLIENT_SECRET: "s" })
      .citizenIssuer,
  ).toEqual({ issuer: "https://eid.example.se", clientId: "c", clientSecret: "s" });
});
