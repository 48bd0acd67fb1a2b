import type { EventTexts } from "@/lib/access/timeline/schema";
import { contractEventTexts } from "@/lib/contracts/texts";
import { fileEventTexts } from "@/lib/documents/files/texts";
import { noteEventTexts } from "@/lib/documents/notes/texts";
import { homeEventTexts } from "@/lib/homes/texts";
import { messageEvents as familyMessageEvents } from "@/lib/inquiries/messages/texts";
import { inquiryEvents } from "@/lib/inquiries/texts";
import { uploadEvents } from "@/lib/inquiries/uploads/texts";
import { appointmentEvents } from "@/lib/investigations/appointments/texts";
import { investigationEvents } from "@/lib/investigations/overview/texts";
import { threadEventTexts } from "@/lib/notifications/threads/texts";
import { callbackEvents } from "@/lib/outreach/callbacks/texts";
import { messageEvents } from "@/lib/outreach/messages/texts";
import { clientEventTexts, placementEventTexts } from "@/lib/placements/events/texts";
import { stayEventTexts } from "@/lib/stays/texts";

/** The sentences of each area. An event has one sentence, whatever matter it is told of in. */
export const eventTextsByArea = {
  appointments: appointmentEvents,
  callbacks: callbackEvents,
  messages: messageEvents,
  contracts: contractEventTexts,
  familyMessages: familyMessageEvents,
  files: fileEventTexts,
  homes: homeEventTexts,
  inquiries: inquiryEvents,
  investigations: investigationEvents,
  notes: noteEventTexts,
  placements: placementEventTexts,
  stays: stayEventTexts,
  threads: threadEventTexts,
  uploads: uploadEvents,
} as const satisfies Record<string, EventTexts>;

/** Every sentence that a timeline may hold, by event. */
export const timelineTexts: EventTexts = Object.assign({}, ...Object.values(eventTextsByArea));

/** The events that have a sentence, for the queries of timelines. */
export const timelineEvents: readonly string[] = Object.keys(timelineTexts);

/**
 * The sentences that a client municipality may read about its own requests and placements: the unit's
 * notes, files and search for a home are the unit's own. Only what stands here is ever shown to it.
 */
export const clientTimelineTexts: EventTexts = {
  ...clientEventTexts,
  ...threadEventTexts,
};

/** What is somebody's own, or open to everybody, and no event of a matter. */
export const notInTimeline: readonly string[] = [
  "analysis.saved",
  "campaign.changed",
  "campaign.started",
  "inquiry.draft-discarded",
  "inquiry.draft-saved",
  "inquiry.draft-kept",
  "inquiry.draft-link-requested",
  "inquiry.draft-link-opened",
  "inquiry.draft-removed",
  "inquiry.draft-left",
  "mail-template.saved",
  "meeting.attendance-marked",
  "meeting.cancelled",
  "meeting.changed",
  "meeting.planned",
  "meeting.sign-up-admitted",
  "meeting.sign-up-cancelled",
  "meeting.sign-up-removed",
  "meeting.signed-up",
  "note.draft-discarded",
  "note.saved",
  "content-image.added",
  "content-image.removed",
  "content-language.written",
  "content.written",
  "content.withdrawn",
  "content.restored",
  "content.discarded",
  "content.reviewed",
  "need.published",
  "need.withdrawn",
  "page-feedback.given",
  "page-feedback.handled",
  "saved-view.added",
  "saved-view.deleted",
  "session.ended",
  "session.others-ended",
  "sign-in-link.requested",
  "task.completed",
];
