import type { WallActor } from "./worlds";

/**
 * What the database lets somebody do with a row by itself, whatever the code above it does: r reads,
 * a adds, c changes, d deletes, - nothing. Three words: a row of the own matter (own municipality,
 * assignment, home or form), one of somebody else's, and one that would be the own but belongs to
 * somebody with protected identity, of whom the actor is no named reader. Who is not named may do
 * nothing. A table without a row fails the test.
 */
export type Wall = Partial<Record<WallActor, string>>;

const same = (actors: readonly WallActor[], word: string): Wall =>
  Object.fromEntries(actors.map((actor) => [actor, word]));

const homes = ["HOME_ADULT", "MENTOR", "APPLICANT"] as const;
const boards = ["BOARD_MEMBER", "BOARD_CHAIR"] as const;
const office = ["EDITOR", "ADMIN", "AUDITOR"] as const;
const unit = ["CONSULTANT", "UNIT_MANAGER"] as const;
const clients = ["DUTY", "CLIENT_WORKER"] as const;
const withRole = [...unit, ...clients, ...boards, ...homes, ...office] as const;
const known = [...withRole, "NO_ROLE", "LINK", "ANONYMOUS"] as const;

const job = { JOB: "rac rac rac" };
const jobAdds = { JOB: "ra ra ra" };
const nobodys: Wall = {};
/** Known to everybody who is known, kept by the administrator. */
const common = { ...same(known, "r r r"), ADMIN: "rac rac rac", ...job };
/** What the unit's consultants share. */
const shared = { ...same(unit, "rac rac rac"), ...job };
/** The same, written once. */
const sharedOnce = { ...same(unit, "ra ra ra"), ...jobAdds };
/** The same, and a family reads its own: by a link, or by the e-identification tied to it. */
const ofFamily = { ...shared, ...same(["APPLICANT", "LINK"], "r - -") };
/** The same, written once. */
const ofFamilyOnce = { ...sharedOnce, ...same(["APPLICANT", "LINK"], "r - -") };
/** A part of an investigation: its investigators, and the manager of all. */
const inFile = { CONSULTANT: "rac - -", UNIT_MANAGER: "rac rac -", ...job };
/** The same, written once. */
const inFileOnce = { CONSULTANT: "ra - -", UNIT_MANAGER: "ra ra -", ...jobAdds };
const familyReads = same(["APPLICANT", "LINK"], "r - -");
/** What a home may do: all of the unit see it, the manager writes it, the home reads its own. */
const ofHome = {
  CONSULTANT: "r r -",
  UNIT_MANAGER: "rac rac -",
  ...same(homes, "r - -"),
  ...job,
};
/** Between the unit and one municipality: staff by assignment, the duty of all municipalities. */
const between = (work: { unit: string; client: string; job?: string }): Wall => ({
  CONSULTANT: `${work.unit} - ${work.unit}`,
  UNIT_MANAGER: `${work.unit} ${work.unit} ${work.unit}`,
  CLIENT_WORKER: `${work.client} - ${work.client}`,
  DUTY: `${work.client} ${work.client} ${work.client}`,
  ...(work.job === undefined ? job : { JOB: `${work.job} ${work.job} ${work.job}` }),
});

/** What the web editor writes; others read only what is published, which no planted row is. */
const content = { EDITOR: "racd racd racd", JOB: "racd racd racd" };

/** Rows that belong to a matter. */
export const walls: Record<string, Wall> = {
  ...{ content_page: content, content_version: content },
  // Which languages there are is open to all; an image is, once a page with it is published.
  content_language: {
    ...same(known, "r r r"),
    ...{ EDITOR: "rac rac rac", JOB: "rac rac rac" },
  },
  content_image: { EDITOR: "rac rac rac", JOB: "rac rac rac" },
  ...{ organisation: common, legal_basis: common, setting: common },
  ...{ matter_counter: nobodys, rate_limit: nobodys },
  outbox_message: { ...same(known, "a a a"), JOB: "racd racd racd" },

  app_user: { ...same([...unit, "AUDITOR"], "r r r"), ADMIN: "rac rac rac", ...job },
  role_assignment: { ...same([...unit, "AUDITOR"], "r r r"), ADMIN: "rac rac rac", ...job },
  session: { ADMIN: "rc rc rc", JOB: "racd racd racd" },
  sign_in_link: { JOB: "racd racd racd" },
  protected_reader: { UNIT_MANAGER: "rac rac rac", ...job },
  conflict_of_interest: { UNIT_MANAGER: "r r r", ...job },
  saved_view: { JOB: "racd racd racd" },
  audit_event: { ...between({ unit: "r", client: "r", job: "r" }), AUDITOR: "r r r" },
  audit_subject: { ...between({ unit: "r", client: "r", job: "r" }), AUDITOR: "r r r" },

  // Who gives a task need not see it afterwards.
  task: { ...same(withRole, "a a a"), UNIT_MANAGER: "rac rac rac", ...job },
  message_thread: between({ unit: "rac", client: "rac" }),
  message: between({ unit: "ra", client: "ra", job: "ra" }),
  message_read: between({ unit: "r", client: "r" }),
  // A family reads what it sent, what one adult shows the other, and what the unit shows it.
  ...{ document: { ...inFile, ...familyReads }, document_chunk: { ...inFileOnce, ...familyReads } },
  ...{ document_share: { ...inFile, ...familyReads }, upload_ask: { ...inFile, ...familyReads } },
  // Sent in nobody else's name: staff answer, the sender shares.
  upload: {
    ...same(["APPLICANT", "LINK"], "rc - -"),
    CONSULTANT: "rc - -",
    UNIT_MANAGER: "rc rc -",
    ...job,
  },
  // Signed: the author's draft stands among the rows of one's own.
  note: inFileOnce,

  // A visitor adds the own one and sees none; what happened on the telephone stands.
  // The product forgets it when it is old, but never one that still waits, as the planted ones do.
  callback: { ...shared, ANONYMOUS: "a - -" },
  ...{ callback_call: sharedOnce, callback_closing: sharedOnce },

  // As a wish to be called: the own one is added, and what was answered stands.
  public_message: { ...shared, ANONYMOUS: "a - -" },
  ...{ public_message_answer: sharedOnce, public_message_closing: sharedOnce },

  // What stands everybody reads, and no planted row stands.
  need_sentence: { UNIT_MANAGER: "rac rac rac", ...job },
  // Read by those who mend the pages; forgotten by the product when it is old.
  page_feedback: {
    ...same(["EDITOR", "UNIT_MANAGER"], "rc rc rc"),
    ANONYMOUS: "a - -",
    JOB: "racd racd racd",
  },

  // Visitors reach them by doors alone: what is open to all, and the own sign-up by its link.
  meeting: shared,
  meeting_sign_up: { ...same(unit, "rac rac rac"), JOB: "racd racd racd" },
  ...{ inquiry: ofFamily, inquiry_answer: ofFamily, inquiry_adult: ofFamily },
  // What the unit and its web editor do to be seen; visitors reach it by doors alone.
  campaign: {
    CONSULTANT: "r r r",
    ...same(["UNIT_MANAGER", "EDITOR"], "rac rac rac"),
    ...job,
  },
  // Counted by a door alone.
  visit_count: { ...same([...unit, "EDITOR"], "r r r"), JOB: "r r r" },
  draft_link: { JOB: "rac rac rac" },
  // Written once, by whoever sends or registers it.
  sent_form: ofFamilyOnce,
  // Worded by the manager and the administrator, anew each time; sent as it was.
  mail_template: {
    CONSULTANT: "r r r",
    ...same(["UNIT_MANAGER", "ADMIN"], "ra ra ra"),
    ...jobAdds,
  },
  ...{ inquiry_mail: sharedOnce, inquiry_letter: ofFamilyOnce },
  ...{ together: shared, together_row: shared, merger: shared },
  inquiry_draft: { ANONYMOUS: "racd - -", JOB: "racd racd racd" },
  ...{ contact_attempt: shared, info_call: shared, inquiry_closing: shared },

  // Anybody of the unit registers a household and its people; whose they are is judged by membership.
  household: {
    CONSULTANT: "rac a a",
    UNIT_MANAGER: "rac rac a",
    ...same(homes, "r - -"),
    ...job,
  },
  person: { CONSULTANT: "rac a a", UNIT_MANAGER: "rac rac a", ...same(homes, "r - -"), ...job },
  membership: { ...inFile, ...same(homes, "r - -") },
  investigation: inFile,
  investigator: { CONSULTANT: "r - r", UNIT_MANAGER: "rc rc -", ...job },
  ...{ requirement: inFile, register_check: inFile, visit: inFile },
  // An adult gives the own consents, in the own name; come by a link, in that of the adult.
  consent: { ...inFile, APPLICANT: "rac - -", LINK: "rc - -" },
  // What a family says of its whole matter is written once, and read by those who work with it.
  family_wish: {
    ...same(["APPLICANT", "LINK"], "ra - -"),
    CONSULTANT: "r - -",
    UNIT_MANAGER: "r r -",
    ...jobAdds,
  },
  // Whom a booked time is for reads it and proposes another. A change is let through only if it is an
  // answer, each side its own, so that a change of nothing is none.
  appointment: { ...inFile, ...familyReads },
  time_proposal: {
    ...same(["APPLICANT", "LINK"], "ra - -"),
    CONSULTANT: "r - -",
    UNIT_MANAGER: "r r -",
    ...job,
  },
  ...{ visit_finding: inFile, interview: inFile, reference: inFile, analysis_answer: inFile },
  ...{ investigation_proposal: inFile, investigation_decision: inFileOnce },

  home: {
    CONSULTANT: "rc r -",
    UNIT_MANAGER: "rac rac a",
    ...same(homes, "r - -"),
    ...job,
  },
  ...{ home_capability: ofHome, contract: ofHome },
  home_household: { ...ofHome, UNIT_MANAGER: "ra ra -" },
  home_overlay: { ...ofHome, CONSULTANT: "rac r -" },

  // Every taken place, for the board of places; a place is taken for a request of one's own.
  stay: {
    ...between({ unit: "rac", client: "rc" }),
    CONSULTANT: "rac rc rc",
    UNIT_MANAGER: "rac rac rc",
    ...same(homes, "r - -"),
  },
  placement_request: between({ unit: "rc", client: "rac" }),
  requested_child: between({ unit: "r", client: "rac" }),
  ask: { CONSULTANT: "rac - r", UNIT_MANAGER: "rac rac r", ...job },
  proposal: {
    ...between({ unit: "rac", client: "rc" }),
    CONSULTANT: "rac - rc",
    UNIT_MANAGER: "rac rac rc",
  },
  placement_decision: between({ unit: "r", client: "ra", job: "ra" }),
  board_report: between({ unit: "r", client: "ra", job: "ra" }),
  placement: { ...between({ unit: "rc", client: "rac" }), ...same(homes, "r - -") },
  placement_ending: {
    ...between({ unit: "ra", client: "r", job: "ra" }),
    ...same(homes, "r - -"),
  },
  child: {
    CONSULTANT: "rc - -",
    UNIT_MANAGER: "rc rc -",
    CLIENT_WORKER: "rac - a",
    DUTY: "rac rac a",
    ...same(homes, "r - -"),
    ...job,
  },
};

/** Rows that belong to one user, for that user; another user's stand above. */
export const personalWalls: Record<string, Wall> = {
  app_user: { ...same([...withRole, "NO_ROLE"], "r"), ADMIN: "rac" },
  role_assignment: { ...same([...withRole, "NO_ROLE"], "r"), ADMIN: "rac" },
  session: same([...withRole, "NO_ROLE"], "rc"),
  saved_view: same([...withRole, "NO_ROLE"], "racd"),
  task: { ...same(withRole, "rac"), NO_ROLE: "r" },
  note: same(unit, "racd"),
  message: same([...unit, ...clients], "ra"),
  message_read: same([...unit, ...clients], "rac"),
  protected_reader: { ...same([...withRole, "NO_ROLE"], "r"), UNIT_MANAGER: "rac" },
  conflict_of_interest: { ...same([...withRole, "NO_ROLE"], "r"), ...same(unit, "ra") },
};

/** Of which matters somebody sees the notes, files, messages, tasks and log: what `app.sees_subject` answers. */
export const subjectWalls: Record<string, Wall> = {
  CALLBACK: same(unit, "r r r"),
  PUBLIC_MESSAGE: same(unit, "r r r"),
  INQUIRY: same(unit, "r r -"),
  // What is between the unit and a family, and with one adult of it: as its investigation, once there is one.
  FAMILY: { CONSULTANT: "r - -", UNIT_MANAGER: "r r -" },
  ADULT: { CONSULTANT: "r - -", UNIT_MANAGER: "r r -" },
  INVESTIGATION: { CONSULTANT: "r - -", UNIT_MANAGER: "r r -" },
  HOUSEHOLD: { CONSULTANT: "r - -", UNIT_MANAGER: "r r -" },
  PERSON: { CONSULTANT: "r - -", UNIT_MANAGER: "r r -", ...same(homes, "r - -") },
  HOME: same(unit, "r r -"),
  REQUEST: { ...between({ unit: "r", client: "r" }), JOB: "- - -" },
  PLACEMENT: {
    ...between({ unit: "r", client: "r" }),
    ...same(homes, "r - -"),
    JOB: "- - -",
  },
  CHILD: {
    CONSULTANT: "r - -",
    UNIT_MANAGER: "r r -",
    CLIENT_WORKER: "r - -",
    DUTY: "r r -",
    ...same(homes, "r - -"),
  },
};

/**
 * A row of one's own points only at what one may read. Excepted, with the reason: columns by which
 * somebody points at more, or names another user.
 */
export const mayPointAtMore: Record<string, readonly WallActor[]> = {
  // The code of a link names it; the door that looks it up tells no more.
  "callback.campaign_id": ["ANONYMOUS"],
  // The administrator says which person a user is.
  "app_user.person_id": ["ADMIN"],
  "role_assignment.user_id": ["ADMIN"],
  // Whoever stands too close says so, seen or not.
  "conflict_of_interest.household_id": unit,
  // The manager names the readers of what nobody can read yet.
  "protected_reader.household_id": ["UNIT_MANAGER"],
  "protected_reader.user_id": ["UNIT_MANAGER"],
  // A municipality's own child with protected identity gets its row before it has a reader.
  "placement.child_id": clients,
  "requested_child.child_id": clients,
  // Work is handed on by the manager, a request's placement goes to the home's consultant.
  "home.consultant_id": ["UNIT_MANAGER"],
  "placement.consultant_id": clients,
  "placement_request.assigned_to_id": ["UNIT_MANAGER"],
  "investigator.user_id": ["UNIT_MANAGER"],
  "task.user_id": withRole,
  "task.subject_id": withRole,
};
