import "server-only";
import { dbContextOf } from "@/lib/access/actor";
import type { Deed, Done } from "@/lib/access/perform";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { dbDate } from "@/lib/platform/dates";
import { setContext, type Tx } from "@/lib/platform/db";
import type { FieldPlace } from "@/lib/platform/encryption";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { publicPages } from "@/lib/site/pages/texts";
import type { GiveFeedbackInput } from "./schema";
import { feedbackTexts, feedbackWords } from "./texts";

/**
 * Keeps whether a page helped, and why. Of whoever answered nothing is kept. The log row tells the
 * instant, so it tells nothing of the answer, which knows its day alone.
 */
export async function giveFeedback(deed: Deed, input: GiveFeedbackInput): Promise<Done> {
  const { tx, actor, today } = deed;
  const { idempotencyKey: id, page: path, language, answer, comment } = input;
  if (!(await isPage(tx, path))) refuse(feedbackTexts.noPage);
  // A visitor adds no row but the one that the transaction says is its own.
  await setContext(tx, { ...dbContextOf(actor), pageFeedback: id });
  // No RETURNING: whoever sends it cannot read it afterwards. Sent twice it is one answer.
  await tx.pageFeedback.createMany({
    data: {
      ...{ id, path, language, isHelpful: answer === "ja" },
      commentEncrypted: comment === null ? null : seal(commentPlace(id), comment),
      givenOn: dbDate(today),
      reviewReason: deed.suspicion,
      controllerOrganisationId: await hostOrganisationId(tx),
      retentionClass: "FEEDBACK",
    },
    skipDuplicates: true,
  });
  return {
    subjects: [],
    message: feedbackWords(language).thanks,
    isQuiet: true,
  };
}

/** Where the words of an answer are kept. */
export function commentPlace(id: string): FieldPlace {
  return { table: "page_feedback", column: "comment_encrypted", rowId: id };
}

/** A page of the product, or one that the web editor has published. */
async function isPage(tx: Tx, path: string): Promise<boolean> {
  if (Object.hasOwn(publicPages, path)) return true;
  return (await tx.contentPage.count({ where: { path } })) > 0;
}
