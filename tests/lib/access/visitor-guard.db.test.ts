import { expect, test } from "vitest";
import { uuidv7 } from "@/lib/platform/ids";
import { ask } from "../../support/catalogue";

const use = async (key: string) =>
  (await ask<{ uses: number }>(`SELECT app.count_use('${key}', 3600) AS uses`))[0]?.uses;

test("uses are counted by the hour, and forgotten when two have passed", async () => {
  const key = `form:${uuidv7()}`;
  await ask(`
    INSERT INTO rate_limit (key, window_at, count)
    SELECT '${key}', now() - make_interval(mins => minutes), 7
    FROM generate_series(121, 400) minutes UNION SELECT '${key}', now() - interval '110 minutes', 7`);
  expect(await use(key)).toBe(1);
  expect(await use(key)).toBe(2);
  await use(`form:${uuidv7()}`);
  const kept = await ask<{ count: number }>(
    `SELECT count FROM rate_limit WHERE key = '${key}' ORDER BY window_at`,
  );
  expect(kept.map(({ count }) => count)).toEqual([7, 2]);
});
