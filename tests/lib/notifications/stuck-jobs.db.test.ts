import { expect, test } from "vitest";
import { releaseStuckJobs } from "@/lib/notifications/stuck-jobs";
import { asJob } from "../../support/actors";
import { ask } from "../../support/catalogue";

test("a job whose worker has died is given back after ten minutes, one under way is not", async () => {
  for (const task of ["dead", "living", "waiting"]) {
    await asJob((tx) => tx.$executeRaw`SELECT app.enqueue(${task}, '{}'::json)`);
  }
  const take = (task: string, minutes: number) =>
    ask(`UPDATE graphile_worker._private_jobs j
         SET locked_by = 'worker-${task}', locked_at = now() - interval '${minutes} minutes'
         FROM graphile_worker._private_tasks t WHERE t.id = j.task_id AND t.identifier = '${task}'`);
  await take("dead", 11);
  await take("living", 9);
  expect(await releaseStuckJobs()).toBe(1);
  expect(
    await ask(
      `SELECT task_identifier AS task, locked_by AS worker FROM graphile_worker.jobs ORDER BY 1`,
    ),
  ).toEqual([
    { task: "dead", worker: null },
    { task: "living", worker: "worker-living" },
    { task: "waiting", worker: null },
  ]);
});
