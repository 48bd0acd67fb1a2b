/** What a row of the log can be about. */
export const subjectTypes = [
  "CALLBACK",
  "PUBLIC_MESSAGE",
  "PAGE_FEEDBACK",
  "INQUIRY",
  "FAMILY",
  "MEETING",
  "INVESTIGATION",
  "HOUSEHOLD",
  "PERSON",
  "HOME",
  "CONTRACT",
  "REQUEST",
  "REQUESTED_CHILD",
  "CHILD",
  "PLACEMENT",
  "DOCUMENT",
  "NOTE",
  "TASK",
  "USER",
  "SESSION",
  "SAVED_VIEW",
  "SETTING",
  "CONTENT",
  "CAMPAIGN",
  "NEED",
] as const;
export type SubjectType = (typeof subjectTypes)[number];

/** One thing that a deed or a reading concerns. */
export type Subject = { type: SubjectType; id: string };

/** Facts of a log row: counts, states and codes. Never names, texts or numbers of persons. */
export type AuditDetail = Record<string, string | number | boolean | null>;
