import type { DbContext } from "@/lib/platform/db";
import type { Role } from "@/lib/platform/generated/enums";
import { everyone } from "../matrix";
import {
  idOf,
  plant,
  type Row,
  rowOf,
  type Shape,
  shapes,
  type Wishes,
  type World,
  worlds,
} from "./planting";

const others = ["NO_ROLE", "LINK", "ANONYMOUS", "NOBODY", "JOB"] as const;
/** Everybody the database can be asked for: each role, a family's link, a visitor, no context, the product. */
export const wallActors = [...everyone, ...others] as const;
export type WallActor = (typeof wallActors)[number];

const host = idOf("HOST", "organisation");
const organisationOf = (world: World) =>
  idOf(world === "PROTECTED" ? "OWN" : world, "organisation");
const userOf = (actor: string) => idOf(actor, "app_user");
const homeRoles: readonly Role[] = ["HOME_ADULT", "MENTOR", "APPLICANT"];

/** What the database is told of an actor; null is no context at all. */
export function contextOf(actor: WallActor): DbContext | null {
  if (actor === "NOBODY") return null;
  if (actor === "JOB") return { kind: "JOB" };
  const family = { inquiry: idOf("OWN", "inquiry"), adult: idOf("OWN", "inquiry_adult") };
  if (actor === "LINK") return { kind: "LINK", ...family };
  if (actor === "ANONYMOUS") {
    const own = {
      callback: idOf("OWN", "callback"),
      publicMessage: idOf("OWN", "public_message"),
      pageFeedback: idOf("OWN", "page_feedback"),
    };
    return { kind: "ANONYMOUS", draft: "draft OWN", ...own };
  }
  const roles = actor === "NO_ROLE" ? [] : [actor];
  const serves = {
    CLIENT_WORKER: [organisationOf("OWN")],
    DUTY: [host, organisationOf("OWN"), organisationOf("OTHERS")],
  }[actor as string];
  const person = homeRoles.includes(actor as Role) ? idOf("OWN", "person") : null;
  const own = actor === "APPLICANT" ? family : {};
  return { kind: "USER", user: userOf(actor), person, ...own, roles, serves: serves ?? [] };
}

/** The actors that are users, and so have rows of their very own. */
export const users = wallActors.filter((actor) => contextOf(actor)?.user);

/** Tables whose rows belong to one user; the rest belong to a matter. */
export const personalTables = [
  ...["app_user", "role_assignment", "session", "saved_view", "task", "note", "message"],
  ...["message_read", "protected_reader", "conflict_of_interest"],
];

function wishesOf(world: World): Wishes {
  const no = worlds.indexOf(world) + 1;
  const client = { controller_organisation_id: organisationOf(world) };
  const consultant = userOf(world === "OTHERS" ? "OTHERS" : "CONSULTANT");
  const isProtected = world === "PROTECTED";
  const level = { protection_level: isProtected ? "CONFIDENTIAL" : "NONE" };
  const about = (type: string, table: string) => ({
    subject_type: type,
    subject_id: idOf(world, table),
  });
  const language = { code: `w${no}`, segment: "w".repeat(no), dir: "ltr" };
  return {
    organisation: {},
    content_language: language,
    content_page: { language_code: language.code },
    person: {
      ...level,
      ...(isProtected ? { alias: "Vuxen 1" } : { given_name: "Test", family_name: "Testsson" }),
    },
    household: level,
    child: { ...level, ...client },
    meeting: { ends_at: "2026-01-01T14:00:00Z", place: "Lokalen" },
    appointment: { ends_at: "2026-01-01T14:00:00Z" },
    meeting_sign_up: { state: "WAITING" },
    need_sentence: { ended_at: "2026-01-02T12:00:00Z" },
    // Who says that a page did not help says why.
    page_feedback: { is_helpful: true },
    inquiry: { ...level, email: "test@exempel.se" },
    inquiry_adult: { ordinal: 1 },
    family_wish: { kind: "RESUME" },
    together: { deed: "PARK", parked_until: "2026-02-01" },
    inquiry_draft: { token_hash: `draft ${world}` },
    session: { kind: "OIDC", inquiry_id: null, adult_id: null },
    protected_reader: { child_id: null, revoked_at: "2026-01-02T12:00:00Z" },
    investigator: { user_id: consultant },
    // Somebody who has had no hand in it.
    investigation_decision: { outcome: "NOT_SUITABLE", decided_by_id: userOf("ADMIN") },
    home: { ...level, state: "ACTIVE", consultant_id: consultant },
    stay: { ...client, kind: "PLACEMENT" },
    placement_request: {
      ...client,
      assigned_to_id: consultant,
      client_organisation_id: organisationOf(world),
    },
    requested_child: client,
    proposal: client,
    placement_decision: client,
    placement: {
      ...client,
      consultant_id: consultant,
      client_organisation_id: organisationOf(world),
      state: "ACTIVE",
      arrived_at: "2026-01-01T12:00:00Z",
    },
    audit_event: { id: no },
    audit_subject: { event_id: no, type: "REQUEST", id: idOf(world, "placement_request") },
    document: about("INVESTIGATION", "investigation"),
    note: { ...about("INVESTIGATION", "investigation"), signed_at: "2026-01-01T12:00:00Z" },
    message_thread: about("REQUEST", "placement_request"),
    task: about("REQUEST", "placement_request"),
    matter_counter: { year: no },
  };
}

/** Who a row belongs to when nothing else is said: the host, and a user of its world. */
function ownersOf(shape: Shape, world: string): Row {
  const user = idOf(world, "app_user");
  const owners: Row = {};
  for (const { name, isRequired } of shape.columns) {
    if (name === "controller_organisation_id") owners[name] = host;
    const isUser = /^(user_id|author_id|owner_id|consultant_id)$|_by_id$/.test(name);
    if (isUser && (isRequired || name === "user_id")) owners[name] = user;
  }
  return owners;
}

/** What a personal row of one user holds: nothing of it may open what its world closes. */
function personalWishes(actor: string): Wishes {
  const own = wishesOf("OWN");
  const isHome = homeRoles.includes(actor as Role);
  return {
    app_user: { person_id: isHome ? idOf("OWN", "person") : null },
    role_assignment: { organisation_id: organisationOf("OWN") },
    session: { kind: "OIDC", inquiry_id: null, adult_id: null },
    saved_view: {},
    task: own.task ?? {},
    note: { ...own.note, signed_at: null },
    message: { thread_id: idOf("OWN", "message_thread") },
    message_read: { message_id: idOf("OWN", "message") },
    protected_reader: {
      ...own.protected_reader,
      household_id: idOf("PROTECTED", "household"),
      granted_by_id: userOf("UNIT_MANAGER"),
    },
    conflict_of_interest: { household_id: idOf("ELSEWHERE", "household") },
  };
}

export type Planted = {
  shapes: Shape[];
  /** The row as it stands, by world or user and table. */
  row: (world: string, table: string) => Row;
};

/** One row of every table in each world, and the personal rows of every user. */
export async function plantWorlds(): Promise<Planted> {
  const all = await shapes();
  const nameOf = (world: string, table: string) => `${world} ${table}`;
  const planned = (world: string, shape: Shape, wishes: Wishes) => ({
    name: nameOf(world, shape.table),
    shape,
    row: rowOf(shape, world, { ...ownersOf(shape, world), ...wishes[shape.table] }),
  });
  const only = (name: string) => all.filter(({ table }) => table === name);
  const rows = [
    ...only("organisation").map((shape) =>
      planned("HOST", shape, { organisation: { is_host: true } }),
    ),
    ...only("household").map((shape) => planned("ELSEWHERE", shape, {})),
    ...all.flatMap((shape) => worlds.map((world) => planned(world, shape, wishesOf(world)))),
  ];
  const personal = all.filter(({ table }) => personalTables.includes(table));
  const own = personal.flatMap((shape) =>
    users.map((actor) => planned(actor, shape, personalWishes(actor))),
  );
  const standing = await plant([...rows, ...own]);
  return {
    shapes: all,
    row: (world, table) => {
      const row = standing.get(nameOf(world, table));
      if (row === undefined) throw new Error(`no row of ${table} in ${world}`);
      return row;
    },
  };
}
