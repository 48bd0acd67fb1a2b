import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { noteLoss } from "./database-loss";
import { env } from "./env";
import { type Prisma, PrismaClient } from "./generated/client";

/** A database transaction that row-level security has been told the actor of. */
export type Tx = Prisma.TransactionClient;

/** What row-level security knows about whoever acts. Read by the functions of schema `app`. */
export type DbContext = {
  kind: "USER" | "LINK" | "JOB" | "SEED" | "ANONYMOUS";
  user?: string | null;
  person?: string | null;
  inquiry?: string | null;
  adult?: string | null;
  callback?: string | null;
  publicMessage?: string | null;
  pageFeedback?: string | null;
  draft?: string | null;
  roles?: readonly string[];
  serves?: readonly string[];
};

const shared = globalThis as { hemvistDb?: PrismaClient };

function client(): PrismaClient {
  shared.hemvistDb ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env.databaseUrl,
      max: 10,
      connectionTimeoutMillis: 5_000,
      // Prisma asks for the relations of a row at once, on the transaction's one connection.
      pipeline: true,
    }),
  });
  return shared.hemvistDb;
}

/**
 * Runs `run` in one transaction in which the database knows who acts.
 * The setting is local to the transaction: a pooled connection never carries it to the next user.
 */
export async function inTransaction<Result>(
  context: DbContext,
  run: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return client()
    .$transaction(
      async (tx) => {
        await setContext(tx, context);
        return run(tx);
      },
      { maxWait: 5_000, timeout: 15_000 },
    )
    .catch(noteLoss);
}

/** Replaces what the transaction's database knows about the actor, until the transaction ends. */
export async function setContext(tx: Tx, context: DbContext): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.ctx', ${JSON.stringify(context)}, true)`;
}

/** Asks outside any context: only the functions that open a door of their own answer. */
export async function askDatabase<Row>(
  sql: TemplateStringsArray,
  ...values: unknown[]
): Promise<Row[]> {
  return client()
    .$queryRaw<Row[]>(sql, ...values)
    .catch(noteLoss);
}

/** Ends the pool; for processes that stop. */
export async function closeDatabase(): Promise<void> {
  await shared.hemvistDb?.$disconnect();
  delete shared.hemvistDb;
}
