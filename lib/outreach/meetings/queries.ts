import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/access/define-query";
import type { Tx } from "@/lib/platform/db";
import { languageTexts, type MeetingLanguage } from "./texts";

/** A meeting to come, as everybody may know it. */
export type OpenMeeting = {
  id: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  isOnline: boolean;
  about: string | null;
  language: MeetingLanguage;
  hasInterpreter: boolean;
  free: number;
  /** Why it is called off, or null. */
  cancelReason: string | null;
  /** Grows when time or place changes. */
  sequence: number;
};

const languages = Object.keys(languageTexts) as [MeetingLanguage, ...MeetingLanguage[]];
const row = z.object({
  id: z.string(),
  starts_at: z.coerce.date(),
  ends_at: z.coerce.date(),
  place: z.string().nullable(),
  is_online: z.boolean(),
  about: z.string().nullable(),
  language: z.enum(languages).catch("OTHER"),
  has_interpreter: z.boolean(),
  capacity: z.number(),
  taken: z.number(),
  cancel_reason: z.string().nullable(),
  sequence: z.number(),
});

/** The meetings to come, the nearest first; those called off too, so that nobody goes there in vain. */
export const openMeetings = defineQuery({
  permission: "public",
  run: ({ tx }, _input: undefined): Promise<OpenMeeting[]> => shownMeetings(tx),
});

/** One meeting to come, or null. */
export const openMeeting = defineQuery({
  permission: "public",
  run: async ({ tx }, id: string): Promise<OpenMeeting | null> =>
    (await shownMeetings(tx)).find((meeting) => meeting.id === id) ?? null,
});

/** The nearest meeting that can still be signed up for, or null. */
export const nextMeeting = defineQuery({
  permission: "public",
  run: async ({ tx, now }, _input: undefined): Promise<OpenMeeting | null> =>
    (await shownMeetings(tx)).find(
      ({ startsAt, cancelReason }) => startsAt > now && cancelReason === null,
    ) ?? null,
});

/** The meetings to come: row-level security shows a visitor none but what this function tells. */
export async function shownMeetings(tx: Tx): Promise<OpenMeeting[]> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT * FROM app.open_meetings()`;
  return rows.map((each) => {
    const { capacity, taken, ...meeting } = row.parse(each);
    return {
      id: meeting.id,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      place: meeting.place,
      isOnline: meeting.is_online,
      about: meeting.about,
      language: meeting.language,
      hasInterpreter: meeting.has_interpreter,
      free: Math.max(0, capacity - taken),
      cancelReason: meeting.cancel_reason,
      sequence: meeting.sequence,
    };
  });
}

/** The id of a meeting that everybody has been shown, also one that is over; null for any other. */
export async function shownMeetingId(tx: Tx, id: string): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT app.shown_meeting(${id}::uuid)::text AS id`;
  return found?.id ?? null;
}
