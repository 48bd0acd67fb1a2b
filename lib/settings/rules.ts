/**
 * What the unit may change, with the value until it does. Marks: domain knowledge unless a law is named.
 * Days are calendar days unless the name says working days.
 */
export const defaults = {
  firstContactWorkdays: 2,
  infoCallWorkdays: 10,
  callbackWorkdays: 1,
  publicMessageWorkdays: 2,
  accessFaultWorkdays: 2,
  contactAttempts: 3,
  investigationGoalDays: 90,
  investigationWarnDays: 120,
  minHomeVisits: 2,
  referencesPerAdult: 2,
  registerCheckMonths: 12,
  suitabilityValidMonths: 24,
  holdUrgentHours: 2,
  holdPlannedWorkdays: 5,
  decisionPendingFlagHours: 24,
  contractNoticeMonths: 3,
  // SoL 22:4: a jourhem stay lasts at most two months after the child's inquiry was closed.
  jourhemMaxMonthsAfterInvestigation: 2,
  // SoL 20:3: an inquiry into a child's need is done within four months.
  childInvestigationMaxMonths: 4,
  // SoF 16:2: more than three placed children in one home is told to IVO.
  ivoNotifyAboveChildren: 3,
  // A form under way is kept a day from its last page; asked for a link by mail it is kept longer.
  inquiryDraftHours: 24,
  inquiryDraftDays: 30,
  signInLinkMinutes: 30,
  // The other adult of a family has time to think and to look into the spam folder.
  invitationDays: 14,
  // Names and addresses of those who came to a meeting are kept no longer than there is use for them.
  eventRetentionMonths: 1,
  feedbackRetentionMonths: 12,
  // Counted from the talk, and from the last answer.
  callbackRetentionMonths: 3,
  messageRetentionMonths: 12,
} as const satisfies Record<string, number>;

export type SettingKey = keyof typeof defaults;
