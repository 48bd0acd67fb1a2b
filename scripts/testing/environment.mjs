// @ts-check

/** @param {string} character */
const key = (character) => Buffer.alloc(32, character).toString("base64");

/** A time zone as far from Sweden as there is: what forgets to name a zone then shows itself. */
export const testTimeZone = "Pacific/Kiritimati";

/** Fixed secrets, for tests only. */
export const testKeys = {
  AUTH_SECRET: "a-secret-of-the-tests-that-opens-nothing",
  FIELD_KEYS: `t2:${key("b")},t1:${key("a")}`,
  SEARCH_KEY: key("s"),
  ACTIONS_KEY: key("n"),
};

/** Settings of a test that starts no server; a database's address is added where there is one. */
export const testEnvironment = {
  ...testKeys,
  TZ: testTimeZone,
  APP_URL: "http://localhost:3000",
  HEMVIST_DEMO: "1",
  DATABASE_URL: "postgresql://nobody:nothing@127.0.0.1:1/none",
  OIDC_STAFF_ISSUER: "http://localhost:3010",
  OIDC_STAFF_CLIENT_ID: "hemvist-staff",
  OIDC_STAFF_CLIENT_SECRET: "test",
  OIDC_CITIZEN_ISSUER: "http://localhost:3010",
  OIDC_CITIZEN_CLIENT_ID: "hemvist-citizen",
  OIDC_CITIZEN_CLIENT_SECRET: "test",
};
