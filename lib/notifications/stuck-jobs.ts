import "server-only";
import { askDatabase } from "@/lib/platform/db";

/**
 * Gives back the jobs that a worker took and never finished: it was killed, or lost the database. No
 * job of ours lasts ten minutes; the queue itself would wait for four hours.
 * @returns how many were given back.
 */
export async function releaseStuckJobs(): Promise<number> {
  const released = await askDatabase<{ id: string }>`
    UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, run_at = now()
    WHERE locked_at < now() - interval '10 minutes' RETURNING id::text`;
  return released.length;
}
