import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { namesOf, type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import { type Notes, notesAbout } from "@/lib/documents/notes/queries";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { ContactOutcome, InquirySource, InquiryState } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/sealed";
import { settingValue } from "@/lib/settings/queries";
import { type Duplicate, duplicatesOf } from "../duplicates/queries";
import { type LetterLine, lettersOf, lettersRead } from "../letter/queries";
import { type ReadyMail, readyMails } from "../mailing/queries";
import { type FamilyNews, familyNews } from "../matter/queries";
import { type SentSection, sentSections } from "../questions/rules";
import { awaitsReview, missingForInvestigation, missingForUnreachable } from "../rules";
import { inquiryTimelineTexts } from "../texts";

/** One inquiry as its staff page shows it. */
export type InquiryFile = {
  id: string;
  number: string;
  version: number;
  state: InquiryState;
  source: InquirySource;
  /** The family got protected data later: its file is the investigation, nothing of it stands here. */
  isProtected: boolean;
  name: string;
  email: string | null;
  phone: string | null;
  postalCode: string;
  municipality: string;
  submittedAt: Date;
  firstContactDueOn: Day;
  parkedUntil: Day | null;
  /** The information meeting whose link led to the form. */
  meeting: { id: string; startsAt: Date } | null;
  assignedTo: StaffMember | null;
  reviewReason: string | null;
  awaitsReview: boolean;
  /** The form as it was sent, with the questions of then. */
  form: SentSection[];
  attempts: { id: string; at: Date; outcome: ContactOutcome; note: string | null; who: string }[];
  infoCall: { heldOn: Day; summary: string; adultsWantToGoOn: boolean; who: string } | null;
  closing: { reason: string; note: string | null; toldOn: Day | null; who: string } | null;
  /** Mails that staff have sent, as they were sent, and those that there is reason to send now. */
  mails: { id: string; at: Date; code: string; subject: string; text: string; who: string }[];
  /** Each with the id that it gets when it is sent. */
  readyMails: (ReadyMail & { key: string })[];
  /** Letters to the family, and when it opened them. */
  letters: (LetterLine & { readAt: Date | null })[];
  /** The adults of the home: who sent the form, and the second who sent an own or was asked in. */
  adults: FileAdult[];
  mergedInto: { id: string; number: string } | null;
  merged: { id: string; number: string }[];
  duplicates: Duplicate[];
  /** What is missing, in words, before an investigation may be opened. */
  missingForInvestigation: string[];
  missingForUnreachable: string | null;
  investigation: { id: string; number: string } | null;
  colleagues: StaffMember[];
  /** None where the family has protected data. */
  notes: Notes | null;
  /** What the family has sent that waits. */
  family: FamilyNews;
  timeline: TimelineEvent[];
};

/** An adult of the home, as staff see it. */
export type FileAdult = {
  id: string;
  version: number;
  name: string;
  email: string | null;
  phone: string | null;
  isFirst: boolean;
  /** False while an invitation waits. */
  hasJoined: boolean;
  /** An e-identification is tied to the adult. */
  isTied: boolean;
};

const file = {
  answers: true,
  sentForm: true,
  contactAttempts: { orderBy: { at: "desc" } },
  infoCall: true,
  closing: true,
  adults: { where: { leftAt: null }, orderBy: { ordinal: "asc" } },
  mails: { orderBy: { sentAt: "desc" } },
  mergedInto: { select: { id: true, number: true } },
  merged: { select: { id: true, number: true } },
  investigation: { select: { id: true, number: true } },
  meeting: { select: { id: true, startsAt: true } },
} as const satisfies Prisma.InquiryInclude;
type Row = Prisma.InquiryGetPayload<{ include: typeof file }>;

const events = Object.keys(inquiryTimelineTexts);

/** One inquiry with all that the unit knows of it, or null if there is none. */
export const inquiryFile = defineQuery({
  permission: "inquiry.read",
  run: async (reading, inquiryId: string): Promise<InquiryFile | null> => {
    const { tx, today } = reading;
    const row = await tx.inquiry.findUnique({ where: { id: inquiryId }, include: file });
    if (row === null) return null;
    const isProtected = row.protectionLevel !== "NONE";
    const names = await namesOf(tx, peopleIn(row));
    const demanded = await settingValue(tx, "contactAttempts", today);
    const { id, number, version, state, source, reviewReason, submittedAt } = row;
    return {
      ...{ id, number, version, state, source, reviewReason, submittedAt, isProtected },
      ...(isProtected
        ? hidden(row)
        : { ...told(row, names), ...(await writtenAbout(reading, row)) }),
      firstContactDueOn: dayFromDb(row.firstContactDueOn),
      parkedUntil: row.parkedUntil && dayFromDb(row.parkedUntil),
      assignedTo: memberOf(row.assignedToId, names),
      awaitsReview: awaitsReview(row),
      meeting: row.meeting,
      mergedInto: row.mergedInto,
      missingForInvestigation: missingForInvestigation(row),
      missingForUnreachable: missingForUnreachable(row.contactAttempts, demanded),
      investigation: row.investigation,
      colleagues: await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today),
    };
  },
  record: ({ id }) => ({ event: "inquiry.opened", subjects: [{ type: "INQUIRY", id }] }),
});

type Names = ReadonlyMap<string, string>;
const unknown = "Någon på enheten";

type Written = Pick<
  InquiryFile,
  "notes" | "readyMails" | "letters" | "duplicates" | "family" | "timeline"
>;

/** What stands in the inquiry itself. */
function told(row: Row, names: Names) {
  const whoIs = (userId: string) => names.get(userId) ?? unknown;
  return {
    name: `${row.givenName} ${row.familyName}`.trim(),
    email: row.email,
    phone: row.phone,
    postalCode: row.postalCode,
    municipality: row.municipality,
    merged: row.merged,
    form: sentSections(row.sentForm?.sections, row.answers),
    attempts: row.contactAttempts.map(({ id, at, outcome, note, byId }) => ({
      ...{ id, at, outcome, note },
      who: whoIs(byId),
    })),
    infoCall: row.infoCall && {
      heldOn: dayFromDb(row.infoCall.heldOn),
      summary: unseal(
        { table: "info_call", column: "summary_encrypted", rowId: row.id },
        row.infoCall.summaryEncrypted,
      ),
      adultsWantToGoOn: row.infoCall.adultsWantToGoOn,
      who: whoIs(row.infoCall.byId),
    },
    adults: row.adults.map(fileAdult),
    mails: row.mails.map(({ id, sentAt, code, subject, body, sentById }) => ({
      ...{ id, at: sentAt, code, subject, text: body },
      who: whoIs(sentById),
    })),
    closing: row.closing && {
      reason: row.closing.reasonCode,
      note: row.closing.note,
      toldOn: row.closing.toldOn && dayFromDb(row.closing.toldOn),
      who: whoIs(row.closing.closedById),
    },
  };
}

/** What stands about the inquiry elsewhere. */
async function writtenAbout(reading: Reading, row: Row): Promise<Written> {
  const { tx } = reading;
  const subject = { type: "INQUIRY", id: row.id } as const;
  return {
    notes: await notesAbout(reading, subject),
    readyMails: (await readyMails(tx, row)).map((mail) => ({ ...mail, key: uuidv7() })),
    letters: await lettersWithReading(tx, row.id),
    duplicates: await duplicatesOf(tx, row),
    family: await familyNews(reading, row.id),
    timeline: await timelineAbout(reading, { subjects: [subject], events }),
  };
}

function fileAdult(adult: Row["adults"][number]): FileAdult {
  const { id, version, givenName, familyName, email, phone } = adult;
  return {
    ...{ id, version, email, phone },
    name: `${givenName} ${familyName}`.trim(),
    isFirst: adult.ordinal === 1,
    hasJoined: adult.joinedAt !== null,
    isTied: adult.userId !== null,
  };
}

/** Of a family with protected data only the label is left here. */
function hidden(row: Row): ReturnType<typeof told> & Written {
  const nothing = { email: null, phone: null, postalCode: "", municipality: "" };
  const noFile = { form: [], attempts: [], infoCall: null, closing: null, mails: [], adults: [] };
  const noneAbout = { merged: [], readyMails: [], letters: [], duplicates: [], timeline: [] };
  const noNews = { notes: null, family: { unreadMessages: 0, newUploads: 0, pause: null } };
  return { name: row.givenName, ...nothing, ...noFile, ...noneAbout, ...noNews };
}

function peopleIn(row: Row): string[] {
  const ids = [row.assignedToId, row.infoCall?.byId, row.closing?.closedById];
  const doers = [
    ...row.contactAttempts.map(({ byId }) => byId),
    ...row.mails.map(({ sentById }) => sentById),
  ];
  return [...ids, ...doers].filter((id) => id != null);
}

function memberOf(userId: string | null, names: Names): StaffMember | null {
  return userId === null ? null : { userId, name: names.get(userId) ?? unknown };
}

async function lettersWithReading(tx: Tx, inquiryId: string): Promise<InquiryFile["letters"]> {
  const letters = await lettersOf(tx, inquiryId);
  const read = await lettersRead(tx, inquiryId);
  return letters.map((letter) => ({ ...letter, readAt: read.get(letter.id) ?? null }));
}
