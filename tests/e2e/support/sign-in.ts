import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import pg from "pg";

/** Asks the test's database past row-level security. */
export async function ask<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Row[];
  } finally {
    await client.end();
  }
}

/** A session row of a demo login, and the token that its cookie holds. */
export async function sessionFor(login: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  const rows = await ask(
    `INSERT INTO session (id, token_hash, kind, user_id, expires_at)
     SELECT $1, $2, 'OIDC', id, now() + interval '10 hours' FROM app_user WHERE subject = $3 RETURNING id`,
    [randomUUID(), hash, `demo-${login}`],
  );
  if (rows.length !== 1) throw new Error(`no demo login ${login}`);
  return token;
}

/** Signs a browser in by a session row; only the journey of signing in goes through the provider. */
export async function signedIn(context: BrowserContext, login: string): Promise<void> {
  const url = process.env.BASE_URL ?? "http://localhost:3000";
  await context.clearCookies();
  await context.addCookies([
    {
      name: "hemvist.session",
      value: await sessionFor(login),
      url,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
}

/** Signs in through the provider, as a person does, from wherever the page is. */
export async function signInAs(page: Page, login: string): Promise<void> {
  await page.getByRole("button", { name: "Logga in med tjänstelegitimation" }).click();
  await page.locator("input[name=login]").fill(login);
  await page.getByRole("button", { name: "Logga in" }).click();
}
