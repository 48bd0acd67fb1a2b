import "server-only";
import { askDatabase } from "./db";

type Facts = { superuser: boolean; bypasses: boolean; owns: boolean; runtime: boolean };

/**
 * Refuses a database login that row-level security would not hold: superuser, one that bypasses
 * it, or an owner of tables.
 * @throws {Error} one line that names the setting.
 */
export async function assertRuntimeRole(): Promise<void> {
  const [facts] = await askDatabase<Facts>`
    SELECT r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
           EXISTS (SELECT 1 FROM pg_tables t WHERE t.schemaname = 'public'
                   AND pg_has_role(current_user, t.tableowner, 'MEMBER')) AS owns,
           pg_has_role(current_user, 'hemvist_runtime', 'MEMBER') AS runtime
    FROM pg_roles r WHERE r.rolname = current_user`;
  const problem = facts === undefined ? "is unknown to the database" : problemOf(facts);
  if (problem !== null) throw new Error(`DATABASE_URL: its login ${problem}`);
}

function problemOf({ superuser, bypasses, owns, runtime }: Facts): string | null {
  if (superuser) return "is a superuser, whom row-level security does not hold";
  if (bypasses) return "bypasses row-level security";
  if (owns) return "owns the tables, and row-level security does not hold owners";
  return runtime ? null : "is not a member of hemvist_runtime";
}
