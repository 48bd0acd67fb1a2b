import { readFileSync } from "node:fs";
import path from "node:path";
import { draftCookieName } from "@/lib/access/cookies";
import { familyAtLastPage } from "@/scripts/testing/faults/people.mjs";
import { createVisitor, formsOf, type PageForm, type Visitor } from "@/scripts/testing/forms.mjs";
import { type Allowed, pages } from "../../support/matrix";
import { familyWithAllThatWaits } from "./family-matter";
import { addressesOf } from "./matters";
import {
  askingFamily,
  bookingAddress,
  draftLinkAddress,
  identifiedSender,
  inquiryOfOthers,
  keepImage,
  linkAddress,
  linkSession,
  saveView,
  sessionFor,
  someUser,
  untiedSender,
} from "./sign-in";

/** A form of the product: who saw it where, and the action that it leads to. */
export type Sight = {
  who: string;
  visitor: Visitor;
  address: string;
  form: PageForm;
  action: string;
};

/** A page of the product as the server wrote it, and for whom. */
export type SeenPage = { who: string; address: string; html: string };

type Onlooker = { who: string; visitor: Visitor; addresses: readonly string[] };

const logins = {
  CONSULTANT: "handlaggare",
  UNIT_MANAGER: "chef",
  CLIENT_WORKER: "bestallare-bjorkvik",
  DUTY: "socialjour",
  EDITOR: "redaktor",
} as const;

/**
 * Every form of the product once, as those see it who may; what has no action of its own is left out.
 * @param look is given each page on the way
 */
export async function everyForm(
  origin: string,
  look: (page: SeenPage) => Promise<void>,
): Promise<Sight[]> {
  const names = actionNames();
  const sights = new Map<string, Sight>();
  for (const { who, visitor, addresses } of await onlookers(origin)) {
    for (const address of addresses) {
      for (const sight of await formsAt(visitor, address, (page) => look({ who, ...page }))) {
        const { form } = sight;
        const id = actionIdOf(form);
        if (id === null) continue;
        const fields = new Set(form.fields.map(({ name }) => name.replace(/\d+/g, "0")));
        const key = `${id} ${[...fields].sort().join(" ")}`;
        if (!sights.has(key))
          sights.set(key, { who, visitor, ...sight, action: names.get(id) ?? id });
      }
    }
  }
  return [...sights.values()];
}

/** The id of the action that a form leads to; null for a form that only asks. */
export function actionIdOf({ fields }: PageForm): string | null {
  const known = fields.find(({ name }) => /^\$ACTION_\d+:0$/.test(name));
  return known === undefined ? null : (/"id":"([0-9a-f]+)"/.exec(known.value)?.[1] ?? null);
}

/** The forms of a page, and of the first homes that it lets one choose. */
async function formsAt(
  visitor: Visitor,
  address: string,
  look: (page: Omit<SeenPage, "who">) => Promise<void>,
) {
  const { html, status } = await visitor.ask(address);
  // Who is led on is shown nothing of the page.
  if (status >= 300 && status < 400) return [];
  await look({ address, html });
  const found = formsOf(html).map((form) => ({ address, form }));
  const chosen = [...html.matchAll(/href="[^"?]*\?(hem=[0-9a-f-]+)/g)].slice(0, 3);
  for (const [, query] of chosen) {
    const choice = `${address}?${query}`;
    const page = await visitor.ask(choice);
    await look({ address: choice, html: page.html });
    found.push(...formsOf(page.html).map((form) => ({ address: choice, form })));
  }
  return found;
}

/** The names of the actions by the ids that forms carry. */
function actionNames(): Map<string, string> {
  const folder = process.env.NEXT_DIST_DIR ?? ".next";
  const file = path.resolve(folder, "server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8"));
  const known = Object.entries<{ exportedName: string }>(node);
  return new Map(known.map(([id, { exportedName }]) => [id, exportedName]));
}

async function onlookers(origin: string): Promise<Onlooker[]> {
  const withSession = (token: string) =>
    createVisitor(origin, { cookie: `hemvist.session=${token}` });
  const atLastPage = () => familyAtLastPage(origin, { email: "olivia.ek@exempel.se" });
  const saved = await atLastPage();
  const savedAddress = await draftLinkAddress(saved.visitor.cookieOf(draftCookieName(false)));
  const family = await atLastPage();
  const identified = async (where: string) =>
    withSession(await identifiedSender(await inquiryOfOthers(where)));
  const open = ["pausa", "avsluta", "bjud-in"].map((form) => `/min-ansokan?gor=${form}`);
  const familyPages = [...(await addressesFor("APPLICANT")), ...open];
  await keepImage();
  const found: Onlooker[] = [
    {
      who: "family",
      visitor: family.visitor,
      addresses: [
        "/intresseanmalan",
        "/intresseanmalan/kontrollera",
        "/intresseanmalan/spara",
        "/intresseanmalan/spara?skickad=1",
      ],
    },
    { who: "family", visitor: saved.visitor, addresses: [savedAddress] },
    { who: "family", visitor: createVisitor(origin), addresses: [await linkAddress()] },
    { who: "guest", visitor: createVisitor(origin), addresses: [await bookingAddress()] },
    { who: "family", visitor: withSession(await linkSession()), addresses: ["/min-ansokan"] },
    {
      who: "untied",
      visitor: createVisitor(origin, { cookie: await untiedSender() }),
      addresses: ["/min-ansokan/koppla"],
    },
    // Families that no other journey knows, at its beginning and under investigation.
    {
      who: "family",
      visitor: await identified("i.state = 'IN_CONTACT'"),
      addresses: familyPages,
    },
    { who: "family", visitor: await familyWithAllThatWaits(origin), addresses: familyPages },
    { who: "family", visitor: withSession(await askingFamily()), addresses: ["/min-ansokan"] },
    // What the unit and the family of the story have booked, sent and given: their words are left alone.
    {
      who: "familj",
      visitor: withSession(await sessionFor("familj")),
      addresses: ["/min-ansokan/besok", "/min-ansokan/handlingar", "/min-ansokan/samtycken"],
    },
    // Everybody's own page ends sign-ins: of somebody whom no other journey knows.
    { who: "somebody", visitor: withSession(await someUser()), addresses: ["/konto"] },
    { who: "visitor", visitor: createVisitor(origin), addresses: await addressesFor("public") },
  ];
  for (const [role, login] of Object.entries(logins)) {
    const visitor = withSession(await sessionFor(login));
    await saveView(login);
    const addresses = await addressesFor(role as keyof typeof logins);
    found.push({ who: login, visitor, addresses });
  }
  return found;
}

/** The addresses that are open to all, or that a role may open and not everybody. */
async function addressesFor(role: "public" | "APPLICANT" | keyof typeof logins): Promise<string[]> {
  const mayOpen = (allowed: Allowed) =>
    role === "public"
      ? allowed === "public"
      : allowed !== "public" && allowed.includes(role) && !allowed.includes("AUDITOR");
  const routes = Object.entries(pages).filter(([, allowed]) => mayOpen(allowed));
  const addresses = await Promise.all(routes.map(([route]) => addressesOf(route)));
  return addresses.flat();
}
