import type { AuditDetail, Subject } from "@/lib/audit/schema";

/**
 * How an event reads in a timeline: a sentence in the past, without who did it. A function may word
 * it by the facts in the log, or give null for those that do not belong there.
 */
export type EventText = string | ((detail: AuditDetail) => string | null);

/** The sentences of an area, by event. What has none is not shown. */
export type EventTexts = Readonly<Record<string, EventText>>;

/** Something that was done in a matter. */
export type TimelineEvent = {
  id: string;
  at: Date;
  event: string;
  detail: AuditDetail;
  who: string;
  /** What else it concerned, as far as the viewer may see it. */
  others: Subject[];
};
