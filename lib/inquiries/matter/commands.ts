import "server-only";
import type { Deed } from "@/lib/access/perform";
import { queueMail } from "@/lib/notifications/commands";
import type { Tx } from "@/lib/platform/db";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { addTask } from "@/lib/tasks/commands";
import type { TaskKind } from "@/lib/tasks/schema";
import { type Adult, adultsOf, matterOf } from "./queries";
import { isMatterOpen, type Matter, numberOfMatter, subjectsOfMatter } from "./rules";
import { closedText, matterTexts, staffClosedText } from "./texts";

/** Working days within which the unit does what a family has asked for. */
export const ANSWER_DAYS = 2;

/** The adult of a family who acts, with the family's matter and its other adults. */
export type OwnMatter = { self: Adult; adults: Adult[]; matter: Matter };

/**
 * The matter of the adult who acts, held against the other side until the deed ends.
 * @throws {Refusal} if nobody of a family is signed in, or the matter has ended.
 */
export async function ownMatter({ tx, actor }: Deed): Promise<OwnMatter> {
  const { inquiryId, adultId } = actor;
  if (inquiryId === null || adultId === null) refuse(matterTexts.notSignedIn);
  await lockMatter(tx, inquiryId);
  const matter = (await matterOf(tx, inquiryId)) ?? refuse(matterTexts.gone);
  const adults = await adultsOf(tx, inquiryId);
  const self = adults.find(({ id }) => id === adultId) ?? refuse(matterTexts.notSignedIn);
  if (!isMatterOpen(matter.stage)) refuse(closedText(matter.stage) ?? matterTexts.gone);
  return { self, adults, matter };
}

/**
 * A family's matter for the staff who work with it, held against the family until the deed ends.
 * @throws {Refusal} if the actor has no part in it, or it has ended.
 */
export async function staffMatter(
  { tx }: Deed,
  inquiryId: string,
): Promise<{ adults: Adult[]; matter: Matter }> {
  await lockMatter(tx, inquiryId);
  const matter = (await matterOf(tx, inquiryId)) ?? refuse(matterTexts.gone);
  if (!isMatterOpen(matter.stage)) refuse(staffClosedText(matter.stage) ?? matterTexts.gone);
  return { matter, adults: await adultsOf(tx, inquiryId) };
}

/** Both sides act one after the other: what one of them ends, the other does not begin in the same moment. */
async function lockMatter(tx: Tx, inquiryId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('family ' || ${inquiryId}, 0))`;
}

/** Gives whoever handles a matter something to do, once however often the family asks for it. */
export async function askHandler(deed: Deed, matter: Matter, kind: TaskKind): Promise<void> {
  const { tx, today } = deed;
  const [subject] = subjectsOfMatter(matter);
  const [found] = await tx.$queryRaw<{ is_there: boolean }[]>`
    SELECT app.has_open_task(${kind}, ${subject.type}, ${subject.id}::uuid) AS is_there`;
  if (found?.is_there === true) return;
  await addTask(deed, {
    kind,
    subject,
    matterNumber: numberOfMatter(matter),
    dueOn: addWorkingDays(today, ANSWER_DAYS),
    ...(matter.handler === null
      ? { forRole: "CONSULTANT" as const }
      : { forUser: matter.handler.userId }),
  });
}

/** Tells adults by mail that there is something to read on a page of theirs; who has no address is not. */
export async function tellAdults(
  deed: Deed,
  adults: readonly Adult[],
  { template, path }: { template: string; path: string },
): Promise<void> {
  for (const { email } of adults) {
    if (email !== null) await queueMail(deed, { template, recipient: email, params: { path } });
  }
}

/** Ends what the handler was asked for and the family has taken back, unless more of it waits. */
export async function endTakenBack({ tx, now }: Pick<Deed, "tx" | "now">): Promise<void> {
  await tx.$executeRaw`SELECT app.end_taken_back(${now})`;
}
