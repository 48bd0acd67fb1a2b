import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { dayOf } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";
import { type News, newsIn } from "@/lib/site/content/queries";
import { type OpenMeeting, shownMeetings } from "../meetings/queries";
import { meetingsCalendar } from "./letters";
import { firstDayOf, type Month, monthOf, monthsOn } from "./rules";

/** All that has a public day in a month. */
export type MonthEntries = { meetings: OpenMeeting[]; news: News[] };

/** The meetings and the news of a month, the earliest first. */
export const monthEntries = defineQuery({
  permission: "public",
  run: async ({ tx }, month: Month): Promise<MonthEntries> => {
    const meetings = await shownMeetings(tx);
    const news = await newsIn(tx, {
      from: firstDayOf(month),
      before: firstDayOf(monthsOn(month, 1)),
    });
    return {
      meetings: meetings.filter(({ startsAt }) => monthOf(dayOf(startsAt)) === month),
      news,
    };
  },
});

/** The calendar file of one meeting to come, or of all of them; null for one that is not shown. */
export const publicCalendar = defineQuery({
  permission: "public",
  run: async ({ tx, now }, { meetingId }: { meetingId?: string }): Promise<string | null> => {
    const all = await shownMeetings(tx);
    const meetings = all.filter(({ id }) => meetingId === undefined || id === meetingId);
    if (meetingId !== undefined && meetings.length === 0) return null;
    return meetingsCalendar(meetings, {
      host: env.appUrl.hostname,
      stampedAt: now,
      addressOf: (id) => new URL(paths.meeting(id), env.appUrl).href,
    });
  },
});
