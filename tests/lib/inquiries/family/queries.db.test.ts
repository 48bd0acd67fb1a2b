import { describe, expect, test } from "vitest";
import { anonymousActor, dbContextOf } from "@/lib/access/actor";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { inTransaction } from "@/lib/platform/db";
import type { InvestigationOutcome, InvestigationState } from "@/lib/platform/generated/enums";
import { asJob } from "../../../support/actors";
import { familyByLink } from "../../../support/family";
import { makeUnit, openFile } from "../../investigations/arrange";

async function investigated() {
  const { id } = await openFile(await makeUnit());
  const { inquiryId } = await asJob((tx) => tx.investigation.findUniqueOrThrow({ where: { id } }));
  return { id, family: await familyByLink(inquiryId ?? "") };
}

/** As the product itself writes it, arrow by arrow. */
async function moveTo(id: string, ...states: InvestigationState[]): Promise<void> {
  for (const state of states) {
    await asJob((tx) => tx.investigation.update({ where: { id }, data: { state } }));
  }
}

async function decide(id: string, outcome: InvestigationOutcome): Promise<void> {
  const by = { decidedById: id, decidedByName: "Chris Chef", decidedAt: new Date() };
  await asJob((tx) =>
    tx.investigationDecision.create({
      data: { investigationId: id, outcome, scope: [], groundsEncrypted: "", ...by },
    }),
  );
}

describe("a family that follows its investigation", () => {
  test("is told how far it has come, and at the end that it was assessed but not how", async () => {
    const { id, family } = await investigated();
    const told = async () => (await familyInquiry(family, undefined))?.investigation;
    expect(await told()).toEqual({ state: "OPEN", isAssessed: false });
    await moveTo(id, "SUBMITTED");
    expect(await told()).toEqual({ state: "SUBMITTED", isAssessed: false });
    await decide(id, "NOT_SUITABLE");
    await moveTo(id, "COMMUNICATED", "CLOSED");
    expect(await told()).toEqual({ state: "CLOSED", isAssessed: true });
  });

  test("reads nothing else of it, and nothing of another family's", async () => {
    const { id, family } = await investigated();
    const other = await investigated();
    await moveTo(other.id, "SUBMITTED");
    const seen = await inTransaction(dbContextOf(family), async (tx) => ({
      investigations: await tx.investigation.count(),
      decisions: await tx.investigationDecision.count(),
      investigators: await tx.investigator.count({ where: { investigationId: id } }),
      told: await tx.$queryRaw`SELECT state::text AS state FROM app.own_investigation()`,
    }));
    expect(seen).toEqual({
      ...{ investigations: 0, decisions: 0, investigators: 0 },
      told: [{ state: "OPEN" }],
    });
  });

  test("without an inquiry of one's own nothing is told", async () => {
    await investigated();
    const told = await inTransaction(
      dbContextOf(anonymousActor(null)),
      (tx) => tx.$queryRaw`SELECT state::text AS state FROM app.own_investigation()`,
    );
    expect(told).toEqual([]);
  });
});
