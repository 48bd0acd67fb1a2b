// @ts-check
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createVisitor, filledIn, formsOf } from "../forms.mjs";

/**
 * @typedef {import("./product.mjs").Product} Product
 * @typedef {import("../forms.mjs").Visitor} Visitor
 * @typedef {import("../forms.mjs").Changes} Changes
 */

/** A day that is never past. */
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

/** @type {Record<string, string | readonly string[]>} */
const inquiry = {
  missions: ["EMERGENCY", "FOSTER"],
  ages: "YOUNGER",
  givenName: "Åsa",
  familyName: "Öberg",
  phone: "070-174 06 05",
  preferredContact: "PHONE",
  municipality: "Ekdala",
  postalCode: "123 45",
  adults: "2",
  childrenAges: "4, 7 och 12",
  adultAtHome: "YES",
  work: "AT_HOME",
  pets: ["DOG"],
  smoking: "NO",
  homeType: "HOUSE",
  ownRoom: "YES",
  spareRooms: "1",
  hasCar: "yes",
  experience: "Fotbollstränare.\nTre egna barn.",
  needsInterpreter: "no",
  allAgree: "YES",
  wasInvestigated: "no",
  heardFrom: "FRIEND",
  informationRead: "on",
};

/** @type {Changes} */
const request = {
  urgency: "NOW",
  homeKind: "EMERGENCY",
  startsOn: soon,
  "children.0.sex": "GIRL",
  "children.0.ageYears": "7",
  legalBasisCode: "SOL_22_1",
  hasTriedKinship: "yes",
};

/**
 * A municipality with a social worker, and what its requests rest on.
 * @param {Product} product
 */
export async function layGround({ query }) {
  const [host, client, worker] = [randomUUID(), randomUUID(), randomUUID()];
  await query(
    `INSERT INTO organisation (id, name, slug, is_host) VALUES ($1, 'Ekdala', 'ekdala', true), ($2, 'Björkvik', 'bjorkvik', false)`,
    [host, client],
  );
  await query(
    `INSERT INTO app_user (id, issuer, subject, display_name) VALUES ($1, 'https://issuer.test', 'worker', 'Berit Test')`,
    [worker],
  );
  await query(
    `INSERT INTO role_assignment (id, user_id, role, organisation_id, valid_from) VALUES ($1, $2, 'CLIENT_WORKER', $3, '2020-01-01')`,
    [randomUUID(), worker, client],
  );
  await query(
    `INSERT INTO legal_basis (id, code, act, section, text, is_consent_based, deciders, valid_from)
     VALUES ($1, 'SOL_22_1', 'Lag', '1 §', 'Grund', true, '{BOARD,COMMITTEE,CHAIR_URGENT}', '2025-07-01')`,
    [randomUUID()],
  );
  return worker;
}

/**
 * @param {Product} product
 * @param {string} userId
 * @returns {Promise<string>} the cookie of a session of the user
 */
export async function sessionOf({ query }, userId) {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("hex");
  await query(
    `INSERT INTO session (id, token_hash, kind, user_id, expires_at) VALUES ($1, $2, 'OIDC', $3, now() + interval '10 hours')`,
    [randomUUID(), hash, userId],
  );
  return `hemvist.session=${token}`;
}

/**
 * A family fills in the interest form up to its last page.
 * @param {string} origin
 * @param {{ email: string, address?: string }} who
 */
export async function familyAtLastPage(origin, { email, address }) {
  const visitor = createVisitor(origin, { address });
  let path = "/intresseanmalan/uppdrag";
  for (let pages = 0; !path.endsWith("/kontrollera"); pages += 1) {
    const { form } = await formAt(visitor, path, ({ fields }) =>
      fields.some(({ name }) => name === "step"),
    );
    const asked = new Set(form.fields.map(({ name }) => name));
    const answers = Object.entries({ ...inquiry, email }).filter(([name]) => asked.has(name));
    const { status, headers } = await visitor.send(
      path,
      form,
      filledIn(form, Object.fromEntries(answers)),
    );
    const next = headers.get("location");
    if (status !== 303 || next === null || pages > 20)
      throw new Error(`${path} answered ${status}`);
    path = new URL(next, origin).pathname;
  }
  const { form } = await formAt(visitor, path, ({ text }) =>
    text.includes("Skicka intresseanmälan"),
  );
  return sender(visitor, { path, form, changes: {}, receipt: /\/kvitto$/ });
}

/**
 * A social worker fills in a request for places.
 * @param {string} origin
 * @param {{ cookie: string, situation: string, phone?: string }} who
 */
export async function requestFilledIn(origin, { cookie, situation, phone = "070-174 06 10" }) {
  const visitor = createVisitor(origin, { cookie });
  const path = "/bestallare/forfragningar/ny";
  const { form } = await formAt(visitor, path, ({ text }) =>
    text.includes("Skicka placeringsförfrågan"),
  );
  return sender(visitor, {
    path,
    form,
    changes: { ...request, situation, contactPhone: phone },
    receipt: /\/mottagen$/,
  });
}

/**
 * @param {Visitor} visitor
 * @param {string} path
 * @param {(form: import("../forms.mjs").PageForm) => boolean} isWanted
 */
export async function formAt(visitor, path, isWanted) {
  const page = await visitor.ask(path);
  const form = formsOf(page.html).find(isWanted);
  if (page.status !== 200 || form === undefined)
    throw new Error(`no form at ${path}: ${page.status}`);
  return { page, form };
}

/**
 * A form filled in, to be sent once or again.
 * @param {Visitor} visitor
 * @param {{ path: string, form: import("../forms.mjs").PageForm, changes: Changes, receipt: RegExp }} filled receipt: what the address of the receipt looks like
 */
function sender(visitor, { path, form, changes, receipt }) {
  const send = () => visitor.send(path, form, filledIn(form, changes));
  return {
    visitor,
    send,
    /** @returns {Promise<string | null>} the matter number that the person reads on the receipt, or null */
    async sendAndRead() {
      const { status, headers, url } = await send();
      const location = headers.get("location");
      if (status !== 303 || location === null) return null;
      const next = new URL(location, url).pathname;
      if (!receipt.test(next)) return null;
      const page = await visitor.ask(next);
      return page.status === 200 ? (/HV-\d{4}-\d{6}/.exec(page.html)?.[0] ?? null) : null;
    },
  };
}
/** @typedef {ReturnType<typeof sender>} Sender */
