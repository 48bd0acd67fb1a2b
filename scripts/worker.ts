import { setTimeout as sleep } from "node:timers/promises";
import { Logger, parseCronItems, type Runner, run } from "graphile-worker";
import { endLapsedContracts } from "@/lib/contracts/commands";
import { SCAN_JOB, scanDocument } from "@/lib/documents/files/commands";
import { mailSignInLinks, removeExpiredLinks } from "@/lib/inquiries/family/commands";
import { removeExpiredDrafts } from "@/lib/inquiries/form/draft/commands";
import { mailDraftLinks } from "@/lib/inquiries/form/later/commands";
import { inquiryMails } from "@/lib/inquiries/mails";
import { familyNewsMails } from "@/lib/inquiries/matter/mails";
import { type MailTemplates, sendOutboxMail } from "@/lib/notifications/deliver";
import { removeOldMails } from "@/lib/notifications/disposal/commands";
import { releaseStuckJobs } from "@/lib/notifications/stuck-jobs";
import { threadMails } from "@/lib/notifications/threads/mails";
import { removeOldCallbacks } from "@/lib/outreach/callbacks/disposal/commands";
import { removeOldFeedback } from "@/lib/outreach/feedback/handling/commands";
import { meetingMails } from "@/lib/outreach/meetings/mails";
import { remindOfMeetings, removeOldSignUps } from "@/lib/outreach/meetings/notices/commands";
import { removeOldMessages } from "@/lib/outreach/messages/disposal/commands";
import { publicMessageMails } from "@/lib/outreach/messages/mails";
import { requestMails } from "@/lib/placements/requests/mails";
import { closeDatabase } from "@/lib/platform/db";
import { isDatabaseGone } from "@/lib/platform/db-errors";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { whileThereIsADatabase } from "@/lib/platform/start-check";
import { releaseExpiredHolds } from "@/lib/stays/commands";

const templates: MailTemplates = {
  ...familyNewsMails,
  ...inquiryMails,
  ...meetingMails,
  ...publicMessageMails,
  ...requestMails,
  ...threadMails,
};

/** What the worker does, by the name of the job. A job that throws is tried again later. */
const jobs = {
  "send-mail": (payload: unknown) =>
    sendOutboxMail((payload as { outboxId: string }).outboxId, templates),
  "mail-sign-in-link": mailSignInLinks,
  "mail-draft-link": mailDraftLinks,
  [SCAN_JOB]: (payload: unknown) => scanDocument((payload as { documentId: string }).documentId),
  "release-stuck-jobs": async () => void (await releaseStuckJobs()),
  "release-expired-holds": async () => void (await releaseExpiredHolds(new Date())),
  "end-lapsed-contracts": async () => void (await endLapsedContracts(new Date())),
  "remove-expired-drafts": removeExpiredDrafts,
  "remove-expired-links": removeExpiredLinks,
  "remind-of-meetings": async () => void (await remindOfMeetings(new Date())),
  "remove-old-sign-ups": async () => void (await removeOldSignUps(new Date())),
  "remove-old-callbacks": async () => void (await removeOldCallbacks(new Date())),
  "remove-old-messages": async () => void (await removeOldMessages(new Date())),
  "remove-old-feedback": async () => void (await removeOldFeedback(new Date())),
  "remove-old-mails": async () => void (await removeOldMails(new Date())),
};

const timetable = parseCronItems([
  { task: "release-expired-holds", match: "* * * * *", options: { backfillPeriod: 0 } },
  { task: "release-stuck-jobs", match: "*/5 * * * *", options: { backfillPeriod: 0 } },
  { task: "end-lapsed-contracts", match: "7 0 * * *", options: { backfillPeriod: 0 } },
  { task: "remove-expired-drafts", match: "17 3 * * *", options: { backfillPeriod: 0 } },
  { task: "remove-expired-links", match: "27 3 * * *", options: { backfillPeriod: 0 } },
  // Again each hour of the day: whoever was missed while the worker was away is reminded all the same.
  { task: "remind-of-meetings", match: "5 8-18 * * *", options: { backfillPeriod: 0 } },
  { task: "remove-old-feedback", match: "47 3 * * *", options: { backfillPeriod: 0 } },
  { task: "remove-old-callbacks", match: "57 3 * * *", options: { backfillPeriod: 0 } },
  { task: "remove-old-messages", match: "7 4 * * *", options: { backfillPeriod: 0 } },
  { task: "remove-old-mails", match: "17 4 * * *", options: { backfillPeriod: 0 } },
  { task: "remove-old-sign-ups", match: "37 3 * * *", options: { backfillPeriod: 0 } },
]);

/** Its messages quote what jobs were given, so they pass through the log that scrubs; routine is left out. */
const logger = new Logger(() => (level, message, meta) => {
  const err = (meta as { error?: unknown } | undefined)?.error;
  // What follows in a message is the error's own text and stack once more.
  const [said = ""] = message.split(" with error ");
  if (level === "error") log.error(err === undefined ? {} : { err }, said);
  if (level === "warning") log.warn({}, said);
});

let runner: Runner | undefined;
// A job under way is finished first.
const stop = () => {
  runner
    ?.stop()
    .catch((error: unknown) => log.error({ err: error }, "worker did not stop cleanly"));
  // Waiting for a database there is nothing to finish.
  if (runner === undefined) process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);

/** Ends the runner that works now; set while one does. */
let lose: ((error: unknown) => void) | undefined;
// A job that fails because the database goes cannot be marked as failed either, and the library lets
// that error go by. What such a runner still does is uncertain, so another takes over.
process.on("unhandledRejection", (error) => {
  if (!isDatabaseGone(error)) throw error;
  lose?.(error);
});

const PATIENCE = 5_000;

await whileThereIsADatabase(async () => {
  await releaseStuckJobs();
  const lost = new Promise<never>((_resolve, reject) => {
    lose = reject;
  });
  lost.catch(() => {});
  runner = await run({
    connectionString: env.databaseDirectUrl,
    concurrency: 3,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger,
    taskList: jobs,
    parsedCronItems: timetable,
  });
  log.info("worker ready");
  try {
    await Promise.race([runner.promise, lost]);
  } catch (error) {
    log.warn({ err: error }, "the database went, the worker begins anew");
    await Promise.race([runner.stop().catch(() => {}), sleep(PATIENCE)]);
    throw error;
  } finally {
    runner = undefined;
  }
});
await closeDatabase();
process.exit(0);
