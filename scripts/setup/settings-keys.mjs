// @ts-check

const keyLength = 32;

/**
 * @param {string} text base64
 * @returns {boolean} whether it holds exactly one key of 256 bits
 */
export const isKey = (text) =>
  /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) && Buffer.from(text, "base64").length === keyLength;

/**
 * @param {string} text comma separated `keyid:base64`, newest first
 * @returns {string | undefined} what is wrong, if anything
 */
export function fieldKeysProblem(text) {
  const ids = new Set();
  for (const part of text.split(",")) {
    const [, id, key] = /^\s*([A-Za-z0-9_-]{1,32}):(\S+)\s*$/.exec(part) ?? [];
    if (!id || !key)
      return "must be written keyid:base64, several with commas between, newest first";
    if (!isKey(key)) return `the key ${id} must be ${keyLength} bytes in base64`;
    if (ids.has(id)) return `the key id ${id} stands twice`;
    ids.add(id);
  }
  return undefined;
}

/** What is wrong with a secret of the application. @type {Record<string, (text: string) => string | undefined>} */
const problems = {
  AUTH_SECRET: (text) =>
    text.length < keyLength ? `must be at least ${keyLength} random characters` : undefined,
  FIELD_KEYS: fieldKeysProblem,
  SEARCH_KEY: (text) => (isKey(text) ? undefined : `must be ${keyLength} bytes in base64`),
  ACTIONS_KEY: (text) => (isKey(text) ? undefined : `must be ${keyLength} bytes in base64`),
};

/**
 * @param {(name: string) => string | undefined} given
 * @param {boolean} isDemo absent ones are made only in demo mode
 * @param {(name: string, problem: string) => never} wrong
 * @returns {Record<string, string>} the secrets that were given
 */
export function checkKeys(given, isDemo, wrong) {
  /** @type {Record<string, string>} */
  const keys = {};
  for (const [name, problemOf] of Object.entries(problems)) {
    const text = given(name);
    if (!text) {
      if (!isDemo) wrong(name, "is needed outside demo mode (openssl rand -base64 32)");
      continue;
    }
    const problem = problemOf(text);
    if (problem) wrong(name, problem);
    keys[name] = text;
  }
  return keys;
}
