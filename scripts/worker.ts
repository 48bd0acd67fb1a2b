import { type JobHelpers, run } from "graphile-worker";
import { type MailTemplates, sendOutboxMail } from "@/lib/notifications/deliver";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { assertRuntimeRole } from "@/lib/platform/runtime-role";

const templates: MailTemplates = {};

const jobs = {
  "send-mail": async (payload: unknown, _helpers: JobHelpers) => {
    await sendOutboxMail((payload as { outboxId: string }).outboxId, templates);
  },
};

/** The worker: takes jobs from the queue until it is told to stop; a job under way is finished first. */
await assertRuntimeRole();
const runner = await run({
  connectionString: env.databaseDirectUrl,
  concurrency: 3,
  pollInterval: 2_000,
  noHandleSignals: true,
  taskList: jobs,
});
const stop = () => {
  runner.stop().catch((error: unknown) => log.error({ err: error }, "worker did not stop cleanly"));
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
log.info("worker ready");
await runner.promise;
process.exit(0);
