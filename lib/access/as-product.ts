import "server-only";
import { setContext, type Tx } from "@/lib/platform/db";
import { type Actor, dbContextOf } from "./actor";

/**
 * Does a part of a deed as the product itself, which sees every row, and hands the transaction back to
 * its actor. For what the actor has a right to but no policy can express: what runs here is all that
 * the actor can do with it.
 * @param product whose part it is, made by `jobActor`.
 * @throws whatever `work` throws; the transaction ends with it.
 */
export async function asProduct<Result>(
  { tx, actor }: { tx: Tx; actor: Actor },
  product: Actor,
  work: () => Promise<Result>,
): Promise<Result> {
  await setContext(tx, dbContextOf(product));
  const result = await work();
  await setContext(tx, dbContextOf(actor));
  return result;
}
