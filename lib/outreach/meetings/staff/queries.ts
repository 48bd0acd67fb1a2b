import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf } from "@/lib/access/staff/queries";
import type { Prisma } from "@/lib/platform/generated/client";
import type { SignUpState } from "@/lib/platform/generated/enums";
import { type OrderTable, orderRows, pageWindow } from "@/lib/settings/views/rules";
import type { StateOf } from "@/lib/settings/views/schema";
import {
  awaitsReview,
  freeSeats,
  obstacleToAttendance,
  obstacleToChange,
  seatsTaken,
  stateOfMeeting,
} from "../rules";
import type { MeetingState } from "../texts";
import type { meetingList } from "./schema";

/** One row of the staff's list. */
export type MeetingRow = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  language: string;
  capacity: number;
  taken: number;
  waiting: number;
  state: MeetingState;
  attendedPeople: number | null;
  inquiries: number;
};

type State = StateOf<typeof meetingList>;
type Order = Prisma.MeetingOrderByWithRelationInput;
const order: OrderTable<State["sort"]["column"], Order> = {
  time: (startsAt) => ({ startsAt }),
};

/** The meetings that the filters leave, one page of them. */
export const staffMeetings = defineQuery({
  permission: "meeting.read",
  run: async ({ tx, now }, state: State): Promise<{ rows: MeetingRow[]; count: number }> => {
    const where = whereOf(state, now);
    const count = await tx.meeting.count({ where });
    const { skip, take } = pageWindow(state, count);
    const rows = await tx.meeting.findMany({
      where,
      orderBy: orderRows(state.sort, order, { id: "asc" }),
      skip,
      take,
      include: {
        signUps: { where: { state: { not: "CANCELLED" } } },
        _count: { select: inquiries },
      },
    });
    return { count, rows: rows.map((row) => meetingRow(row, now)) };
  },
  record: ({ rows }) => ({
    event: "meeting.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

const inquiries = { inquiries: true } as const;

function whereOf({ filters: { tid, sprak } }: State, now: Date): Prisma.MeetingWhereInput {
  return {
    ...(tid?.[0] === "COMING" && { endsAt: { gt: now } }),
    ...(tid?.[0] === "PAST" && { endsAt: { lte: now } }),
    ...(sprak && { language: { in: sprak } }),
  };
}

type Row = Prisma.MeetingGetPayload<{
  include: { signUps: true; _count: { select: { inquiries: true } } };
}>;

function meetingRow(row: Row, now: Date): MeetingRow {
  const { id, startsAt, endsAt, place, language, capacity, attendedPeople, signUps } = row;
  const waiting = signUps.filter((each) => each.state === "WAITING" && !awaitsReview(each));
  return {
    ...{ id, startsAt, endsAt, place, language, capacity, attendedPeople },
    taken: seatsTaken(signUps),
    waiting: waiting.reduce((sum, { people }) => sum + people, 0),
    state: stateOfMeeting(row, freeSeats(capacity, signUps), now),
    inquiries: row._count.inquiries,
  };
}

/** One who is signed up, as staff see it. */
export type Attendee = {
  id: string;
  name: string;
  email: string;
  people: number;
  language: string;
  wantsInterpreter: boolean;
  state: SignUpState;
  awaitsReview: boolean;
  reviewReason: string | null;
  signedUpAt: Date;
  hasAttended: boolean | null;
};

/** A meeting with all who have signed up for it. */
export type StaffMeeting = MeetingRow & {
  version: number;
  videoLink: string | null;
  about: string | null;
  hasInterpreter: boolean;
  isPublished: boolean;
  cancelReason: string | null;
  plannedBy: string;
  mayChange: boolean;
  mayMarkAttendance: boolean;
  people: Attendee[];
};

/** One meeting, or null if there is none. */
export const staffMeeting = defineQuery({
  permission: "meeting.read",
  run: async ({ tx, now }, id: string): Promise<StaffMeeting | null> => {
    const row = await tx.meeting.findUnique({
      where: { id },
      include: {
        signUps: {
          where: { state: { not: "CANCELLED" } },
          orderBy: [{ state: "asc" }, { signedUpAt: "asc" }, { id: "asc" }],
        },
        _count: { select: inquiries },
      },
    });
    if (row === null) return null;
    const { version, videoLink, about, hasInterpreter, cancelReason } = row;
    const names = await namesOf(tx, [row.plannedById]);
    return {
      ...meetingRow(row, now),
      ...{ version, videoLink, about, hasInterpreter, cancelReason },
      isPublished: row.publishedAt !== null,
      plannedBy: names.get(row.plannedById) ?? "Någon på enheten",
      mayChange: obstacleToChange(row, now) === null,
      mayMarkAttendance: obstacleToAttendance(row, now) === null,
      people: row.signUps.map((each) => ({ ...attendee(each), awaitsReview: awaitsReview(each) })),
    };
  },
  record: ({ id, people }) => ({
    event: "meeting.opened",
    subjects: [{ type: "MEETING", id }],
    detail: { count: people.length },
  }),
});

function attendee(row: Row["signUps"][number]) {
  const { id, name, email, people, language, wantsInterpreter, state, reviewReason } = row;
  const { signedUpAt, hasAttended } = row;
  return {
    ...{ id, name, email, people, language, wantsInterpreter, state, reviewReason },
    ...{ signedUpAt, hasAttended },
  };
}
