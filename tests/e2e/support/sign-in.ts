import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import pg from "pg";
import { encryptField, parseFieldKeys } from "@/lib/platform/encryption";

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

/** A session of a user whom nobody else knows, who is signed in elsewhere too. */
export async function someUser(): Promise<string> {
  const login = randomUUID();
  await ask(
    `INSERT INTO app_user (id, issuer, subject, display_name) VALUES ($1, 'https://issuer.test', $2, 'Någon')`,
    [randomUUID(), `demo-${login}`],
  );
  await ask(
    `INSERT INTO role_assignment (id, user_id, role, organisation_id, valid_from)
     SELECT $1, u.id, 'EDITOR', o.id, '2020-01-01' FROM app_user u, organisation o WHERE u.subject = $2 AND o.is_host`,
    [randomUUID(), `demo-${login}`],
  );
  await sessionFor(login);
  return sessionFor(login);
}

/** A session that a family's mailed link has opened. */
export async function linkSession(): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  await ask(
    `INSERT INTO session (id, token_hash, kind, inquiry_id, expires_at)
     SELECT $1, $2, 'LINK', id, now() + interval '1 hour' FROM inquiry WHERE protection_level = 'NONE' LIMIT 1`,
    [randomUUID(), hash],
  );
  return token;
}

/** The number of an inquiry whose sender has not been on the family's page, where one of the words holds. */
export async function inquiryOfOthers(where: string): Promise<string> {
  const [row] = await ask<{ number: string }>(
    `SELECT i.number FROM inquiry i JOIN inquiry_adult a ON a.inquiry_id = i.id AND a.ordinal = 1
     LEFT JOIN investigation v ON v.inquiry_id = i.id
     WHERE a.user_id IS NULL AND i.protection_level = 'NONE' AND i.submitted_at < $1 AND ${where}
     ORDER BY i.submitted_at DESC LIMIT 1`,
    [process.env.RUN_BEGAN],
  );
  if (row === undefined) throw new Error(`no inquiry where ${where}`);
  return row.number;
}

/** A session by e-identification of whoever sent the inquiry of that number, who has tied it to the page. */
export async function identifiedSender(number: string): Promise<string> {
  const [login, token] = [randomUUID(), randomBytes(32).toString("base64url")];
  await ask(
    `INSERT INTO app_user (id, issuer, subject, display_name) VALUES ($1::uuid, 'https://citizens.test', $1::text, 'Familjen')`,
    [login],
  );
  await ask(
    `INSERT INTO role_assignment (id, user_id, role, organisation_id, valid_from)
     SELECT $1, $2, 'APPLICANT', id, '2020-01-01' FROM organisation WHERE is_host`,
    [randomUUID(), login],
  );
  await ask(
    `UPDATE inquiry_adult a SET user_id = $1 FROM inquiry i
     WHERE i.id = a.inquiry_id AND i.number = $2 AND a.ordinal = 1`,
    [login, number],
  );
  await ask(
    `INSERT INTO session (id, token_hash, kind, user_id, expires_at)
     VALUES ($1, $2, 'OIDC', $3, now() + interval '1 hour')`,
    [randomUUID(), createHash("sha256").update(token).digest("hex"), login],
  );
  return token;
}

/**
 * The cookies of somebody who has come back from e-identification and is asked whose page it is: an
 * adult that nobody is tied to, and a user who is tied to nothing.
 */
export async function untiedSender(): Promise<string> {
  const token = await identifiedSender(await inquiryOfOthers("i.state = 'RECEIVED'"));
  const [adult] = await ask<{ id: string }>(
    `UPDATE inquiry_adult SET user_id = NULL WHERE user_id = (SELECT user_id FROM session WHERE token_hash = $1)
     RETURNING id`,
    [createHash("sha256").update(token).digest("hex")],
  );
  const until = Date.now() + 15 * 60_000;
  const tie = encryptField(
    parseFieldKeys(process.env.FIELD_KEYS ?? ""),
    { table: "cookie", column: "tie", rowId: "browser" },
    JSON.stringify({ adultId: adult?.id, until }),
  );
  return `hemvist.session=${token}; hemvist.tie=${tie}`;
}

/** A session of somebody whose inquiry rests, and who has asked the other adult in. */
export async function askingFamily(): Promise<string> {
  const number = await inquiryOfOthers("i.state = 'PARKED'");
  await ask(
    `INSERT INTO inquiry_adult (id, inquiry_id, ordinal, given_name, family_name, email, invited_at)
     SELECT $1, id, 2, 'Andra', 'Vuxna', 'andra.vuxna@exempel.se', now() FROM inquiry WHERE number = $2`,
    [randomUUID(), number],
  );
  return identifiedSender(number);
}

/** The address that the mail of a form begun would lead to, by the cookie of the browser that began it. */
export async function draftLinkAddress(cookie: string | undefined): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const drafts = await ask(
    `INSERT INTO draft_link (id, draft_id, token_hash, created_at, expires_at)
     SELECT $1, id, $2, now(), now() + interval '1 day' FROM inquiry_draft
     WHERE token_hash = $3 AND submitted_number IS NULL RETURNING draft_id`,
    [randomUUID(), sha256(token), sha256(cookie ?? "")],
  );
  if (drafts.length !== 1) throw new Error("no form begun by that cookie");
  return `/intresseanmalan/fortsatt?nyckel=${token}`;
}

/** Keeps a view of a list for a demo login. */
export async function saveView(login: string): Promise<void> {
  await ask(
    `INSERT INTO saved_view (id, list, name, query, owner_id)
     SELECT $1, 'intresseanmalningar', 'Sida två', 'sida=2', id FROM app_user WHERE subject = $2`,
    [randomUUID(), `demo-${login}`],
  );
}

/** Keeps an image that no text shows yet. */
export async function keepImage(): Promise<void> {
  await ask(
    `INSERT INTO content_image (id, file_name, alt, media_type, width, height, byte_size, bytes, uploaded_by_name, uploaded_at)
     SELECT $1, 'kok.png', 'Ett köksbord', 'image/png', 1, 1, length(image), image, 'Redaktören', now()
     FROM (SELECT decode($2, 'base64') AS image) AS drawn`,
    [
      randomUUID(),
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    ],
  );
}

/** The address that a family's mail would lead to. */
export async function linkAddress(): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  await ask(
    `INSERT INTO sign_in_link (id, inquiry_id, token_hash, created_at, expires_at)
     SELECT $1, id, $2, now(), now() + interval '15 minutes' FROM inquiry WHERE protection_level = 'NONE' LIMIT 1`,
    [randomUUID(), hash],
  );
  return `/min-ansokan/lank?nyckel=${token}`;
}

/** The address that the mail of somebody's seat at a meeting would lead to; the meeting is no other journey's. */
export async function bookingAddress(): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  const meeting = randomUUID();
  await ask(
    `INSERT INTO meeting (id, idempotency_key, starts_at, ends_at, place, language, capacity, planned_by_id, controller_organisation_id)
     SELECT $1, $1, now() + interval '90 days', now() + interval '91 days', 'Lokalen', 'SWEDISH', 5, u.id, o.id
     FROM app_user u, organisation o WHERE u.subject = 'demo-handlaggare' AND o.is_host`,
    [meeting],
  );
  await ask(
    `INSERT INTO meeting_sign_up (id, meeting_id, idempotency_key, state, name, email, people, language, token_hashes, confirmed_at, controller_organisation_id)
     SELECT $2, $1, $2, 'CONFIRMED', 'Gäst Gästsson', 'gast@exempel.example', 1, 'SWEDISH', ARRAY[$3], now(), id
     FROM organisation WHERE is_host`,
    [meeting, randomUUID(), hash],
  );
  return `/informationstraffar/bokning?nyckel=${token}`;
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
