import { beforeAll, describe, expect, test } from "vitest";
import { declareConflictAction } from "@/lib/access/conflicts/actions";
import { act } from "@/lib/access/define-action";
import {
  decideInvestigationAction,
  returnProposalAction,
  submitProposalAction,
} from "@/lib/investigations/decision/actions";
import { decisionPage } from "@/lib/investigations/decision/queries";
import { today } from "@/lib/platform/clock";
import { addMonths, dayFromDb } from "@/lib/platform/dates";
import { Refusal } from "@/lib/platform/refusal";
import { actorOf, asJob, auditOf, makeActor, makeUser } from "../../../support/actors";
import {
  communicate,
  doWork,
  handIn,
  type LeaveOut,
  makeUnit,
  openFile,
  outcomeInput,
  type Unit,
} from "../arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

const stateOf = async (id: string) =>
  (await asJob((tx) => tx.investigation.findUniqueOrThrow({ where: { id } }))).state;
const tasksOf = (id: string) =>
  asJob((tx) =>
    tx.task.findMany({ where: { subjectId: id, doneAt: null }, orderBy: { id: "asc" } }),
  );
const faultOf = (run: Promise<unknown>): Promise<unknown> => run.catch((error: unknown) => error);

describe("handing in", () => {
  const missing: [string, LeaveOut, RegExp][] = [
    ["a consent", { consent: "POOL_SHARING" }, /samtycke saknas/],
    ["the criminal record", { register: "CRIMINAL_RECORD" }, /Belastningsregistret/],
    ["the register of suspicions", { register: "SUSPICION" }, /Misstankeregistret/],
    ["the social register", { register: "SOCIAL" }, /Socialregistret/],
    ["the debts", { register: "ENFORCEMENT" }, /Kronofogden/],
    ["the social insurance", { register: "SOCIAL_INSURANCE" }, /Försäkringskassan/],
    ["the driving licence", { register: "DRIVING_LICENCE" }, /Transportstyrelsen/],
    ["a visit", { visit: true }, /1 av 2 hembesök/],
    ["the interview", { interview: true }, /enskild intervju/],
    ["a reference", { reference: true }, /1 av 2 referenser/],
    ["an answer", { answer: "risks" }, /Vilka risker/],
  ];

  test.each(missing)(
    "without %s is refused by page and command in the same words",
    async (_name, out, words) => {
      const file = await openFile(unit);
      await doWork(file, out);
      const page = await decisionPage(unit.lead, file.id);
      expect(page?.head.missing).toHaveLength(1);
      const fault = await faultOf(act(submitProposalAction, unit.lead, outcomeInput(file.id)));
      expect(fault).toBeInstanceOf(Refusal);
      expect((fault as Refusal).message).toBe("En sak saknas innan det går att göra");
      expect((fault as Refusal).fields[""]?.join()).toMatch(words);
      expect(await stateOf(file.id)).toBe("OPEN");
    },
  );

  test("with everything goes to the manager, and its tasks follow", async () => {
    const file = await openFile(unit);
    await doWork(file);
    expect((await decisionPage(unit.lead, file.id))?.head).toMatchObject({
      missing: [],
      stage: "READY",
    });
    await act(submitProposalAction, unit.lead, outcomeInput(file.id));
    expect(await stateOf(file.id)).toBe("SUBMITTED");
    expect(
      (await tasksOf(file.id)).map(({ kind, role, userId }) => [kind, role ?? userId]),
    ).toEqual([
      ["INVESTIGATION_FINISH", unit.lead.userId],
      ["INVESTIGATION_DECIDE", "UNIT_MANAGER"],
      ["INVESTIGATION_COMMUNICATE", unit.lead.userId],
    ]);
    const proposal = await asJob((tx) =>
      tx.investigationProposal.findFirstOrThrow({ where: { investigationId: file.id } }),
    );
    expect(proposal.groundsEncrypted).toMatch(/^v1:/);
    expect((await auditOf(file.id)).map(({ event }) => event)).toContain("investigation.submitted");
  });

  test("not suitable may be proposed with the overall assessment alone", async () => {
    const file = await openFile(unit);
    const input = outcomeInput(file.id, { outcome: "NOT_SUITABLE" });
    await expect(act(submitProposalAction, unit.lead, input)).rejects.toThrow(/En sak saknas/);
    await doWork(file, { visit: true, interview: true });
    await act(submitProposalAction, unit.lead, input);
    expect(await stateOf(file.id)).toBe("SUBMITTED");
  });

  test("is for the investigators: not the manager, another consultant or a client", async () => {
    const file = await openFile(unit);
    await doWork(file);
    const input = outcomeInput(file.id);
    await expect(act(submitProposalAction, unit.manager, input)).rejects.toThrow(/Bara de två/);
    await expect(act(submitProposalAction, unit.other, input)).rejects.toThrow(/finns inte/);
    const client = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    await expect(act(submitProposalAction, client, input)).rejects.toThrow(/behörighet/);
  });
});

describe("giving back", () => {
  test("returns it to the lead with the reason, and it can be handed in again", async () => {
    const file = await openFile(unit);
    await doWork(file);
    await handIn(file);
    const input = { investigationId: file.id, reason: "Beskriv barnens rum" };
    await act(returnProposalAction, unit.manager, input);
    expect(await stateOf(file.id)).toBe("OPEN");
    expect((await tasksOf(file.id)).map(({ kind }) => kind)).toEqual([
      "INVESTIGATION_FINISH",
      "INVESTIGATION_RETURNED",
    ]);
    await act(submitProposalAction, unit.second, outcomeInput(file.id));
    const page = await decisionPage(unit.manager, file.id);
    expect(page?.proposals.map(({ returned }) => returned?.reason ?? null)).toEqual([
      null,
      "Beskriv barnens rum",
    ]);
    expect((await tasksOf(file.id)).map(({ kind }) => kind)).not.toContain(
      "INVESTIGATION_RETURNED",
    );
  });

  test("needs a reason and somebody who may decide", async () => {
    const file = await openFile(unit);
    await doWork(file);
    const input = { investigationId: file.id, reason: "Mer om stödet" };
    await expect(act(returnProposalAction, unit.manager, input)).rejects.toThrow(/inte lämnad/);
    await handIn(file);
    await expect(act(returnProposalAction, unit.lead, input)).rejects.toThrow(/behörighet/);
    await expect(
      act(returnProposalAction, unit.manager, { ...input, reason: "" }),
    ).rejects.toMatchObject({ fields: { reason: [expect.any(String)] } });
  });
});

describe("going through it with the family", () => {
  test("keeps each comment under its day, sealed", async () => {
    const file = await openFile(unit);
    await doWork(file);
    await act(submitProposalAction, unit.lead, outcomeInput(file.id));
    await communicate(file, "Vi känner igen oss");
    await act(returnProposalAction, unit.manager, { investigationId: file.id, reason: "Mer" });
    await handIn(file);
    const row = await asJob((tx) => tx.investigation.findUniqueOrThrow({ where: { id: file.id } }));
    expect(row.familyCommentEncrypted).toMatch(/^v1:/);
    expect((await decisionPage(unit.manager, file.id))?.familyComment).toMatch(
      /Vi känner igen oss$/,
    );
  });

  test("comes after the handing in", async () => {
    const file = await openFile(unit);
    await expect(communicate(file)).rejects.toThrow(/inte lämnad/);
  });
});

/** What the family told in its interest form. */
async function answered(investigationId: string, answers: Record<string, string | string[]>) {
  await asJob(async (tx) => {
    const { inquiryId } = await tx.investigation.findUniqueOrThrow({
      where: { id: investigationId },
    });
    await tx.inquiryAnswer.createMany({
      data: Object.entries(answers).map(([questionId, value]) => ({
        inquiryId: inquiryId ?? "",
        ...{ questionId, questionVersion: 1, value },
      })),
    });
  });
}

describe("deciding", () => {
  test("makes a household found suitable into a home", async () => {
    const file = await openFile(unit);
    await doWork(file);
    await handIn(file);
    await answered(file.id, { adultAtHome: "YES", pets: ["DOG"], languages: "svenska, dari" });
    const done = await act(decideInvestigationAction, unit.manager, outcomeInput(file.id));
    expect(done.message).toBe("Beslutet är fattat: lämpligt.");
    const row = await asJob((tx) =>
      tx.investigation.findUniqueOrThrow({
        where: { id: file.id },
        include: { decision: true, home: { include: { capabilities: true, households: true } } },
      }),
    );
    const until = addMonths(today(), 24);
    expect(row).toMatchObject({ state: "CLOSED", retentionClass: "HOME_FILE" });
    expect(row.decision).toMatchObject({
      outcome: "SUITABLE",
      decidedById: unit.manager.userId,
      decidedByName: "Chris Chef",
    });
    expect(row.decision?.validUntil && dayFromDb(row.decision.validUntil)).toBe(until);
    expect(row.home).toMatchObject({ name: "Familjen Ekstam", consultantId: unit.lead.userId });
    // What the family has told once, nobody asks again.
    expect(row.home).toMatchObject({
      ...{ hasAdultAtHome: true, hasPets: true, hasCar: null },
      languages: ["svenska", "dari"],
    });
    expect(row.home?.capabilities).toMatchObject([
      { kind: "EMERGENCY", ageFrom: 0, ageTo: 12, places: 2 },
    ]);
    expect(row.home?.households[0]?.householdId).toBe(file.householdId);
    expect(await tasksOf(file.id)).toEqual([]);
    const last = (await auditOf(file.id)).filter(({ outcome }) => outcome === "DONE").at(-1);
    expect(last).toMatchObject({ event: "investigation.decided", userId: unit.manager.userId });
    await expect(
      act(decideInvestigationAction, unit.manager, outcomeInput(file.id)),
    ).rejects.toThrow(/Gå igenom/);
  });

  test("not suitable makes no home and is kept as an unused one", async () => {
    const file = await openFile(unit);
    await doWork(file);
    await handIn(file, { outcome: "NOT_SUITABLE" });
    const input = outcomeInput(file.id, { outcome: "NOT_SUITABLE" });
    await act(decideInvestigationAction, unit.manager, input);
    const row = await asJob((tx) =>
      tx.investigation.findUniqueOrThrow({ where: { id: file.id }, include: { decision: true } }),
    );
    expect(row).toMatchObject({ homeId: null, retentionClass: "UNUSED_HOME" });
    expect(row.decision?.validUntil).toBeNull();
  });

  test("waits until the family has been told", async () => {
    const file = await openFile(unit);
    await doWork(file);
    await act(submitProposalAction, unit.lead, outcomeInput(file.id));
    await expect(
      act(decideInvestigationAction, unit.manager, outcomeInput(file.id)),
    ).rejects.toThrow(/Gå igenom utredningen med familjen/);
  });

  test("is not for a consultant, nor for the duty or a client", async () => {
    const file = await openFile(unit);
    await doWork(file);
    await handIn(file);
    for (const role of ["CONSULTANT", "DUTY", "CLIENT_WORKER", "ADMIN", "AUDITOR"] as const) {
      const actor = await makeActor([role]);
      await expect(
        act(decideInvestigationAction, actor, outcomeInput(file.id)),
        role,
      ).rejects.toThrow(/behörighet/);
    }
  });

  test("nobody decides what oneself has investigated, by whichever of two roles", async () => {
    const both = await actorOf(await makeUser(["CONSULTANT", "UNIT_MANAGER"]));
    const file = await openFile({ ...unit, lead: both });
    await doWork(file);
    await handIn(file);
    await expect(act(decideInvestigationAction, both, outcomeInput(file.id))).rejects.toThrow(
      /Du utreder hemmet/,
    );
    expect((await decisionPage(both, file.id))?.fault).toBe("INVESTIGATOR");
    // The database says no as well, if the code should ever forget.
    await expect(insertDecision(file.id, both.userId)).rejects.toThrow(
      /investigator cannot decide/,
    );
    await act(decideInvestigationAction, unit.manager, outcomeInput(file.id));
  });

  test("not even after having been replaced: who has proposed or worked does not decide", async () => {
    const both = await actorOf(await makeUser(["CONSULTANT", "UNIT_MANAGER"]));
    const file = await openFile({ ...unit, second: both });
    await doWork(file);
    await act(submitProposalAction, both, outcomeInput(file.id));
    await communicate(file);
    await asJob((tx) =>
      tx.investigator.updateMany({
        where: { investigationId: file.id, role: "SECOND" },
        data: { userId: unit.other.userId ?? "" },
      }),
    );
    await expect(act(decideInvestigationAction, both, outcomeInput(file.id))).rejects.toThrow(
      /Du har lämnat förslaget/,
    );
    await expect(insertDecision(file.id, both.userId)).rejects.toThrow(/proposer cannot decide/);
    await asJob((tx) =>
      tx.investigationProposal.updateMany({
        where: { investigationId: file.id },
        data: { proposedById: unit.lead.userId ?? "" },
      }),
    );
    await expect(act(decideInvestigationAction, both, outcomeInput(file.id))).rejects.toThrow(
      /tidigare arbetat/,
    );
  });

  test("a manager with a conflict of interest neither sees nor decides", async () => {
    const manager = await makeActor(["UNIT_MANAGER"]);
    const file = await openFile(unit);
    await doWork(file);
    await handIn(file);
    const conflict = { householdId: file.householdId, reason: "Granne" };
    await act(declareConflictAction, manager, conflict);
    expect(await decisionPage(manager, file.id)).toBeNull();
    await expect(act(decideInvestigationAction, manager, outcomeInput(file.id))).rejects.toThrow(
      /finns inte/,
    );
    await expect(insertDecision(file.id, manager.userId)).rejects.toThrow(/conflict of interest/);
  });

  test.each(["CRIMINAL_RECORD", "SUSPICION"] as const)(
    "without %s the command and the database both say no",
    async (register) => {
      const file = await openFile(unit);
      await doWork(file);
      await handIn(file);
      await asJob((tx) =>
        tx.registerCheck.updateMany({
          where: { investigationId: file.id, register },
          data: { assessedById: null },
        }),
      );
      await expect(
        act(decideInvestigationAction, unit.manager, outcomeInput(file.id)),
      ).rejects.toThrow(/saknas/);
      await expect(insertDecision(file.id, unit.manager.userId)).rejects.toThrow(
        /police register check is missing/,
      );
    },
  );

  test("two managers at the same moment make one decision and one home", async () => {
    const file = await openFile(unit);
    await doWork(file);
    await handIn(file);
    const managers = [unit.manager, await makeActor(["UNIT_MANAGER"])];
    const tries = await Promise.allSettled(
      managers.map((manager) => act(decideInvestigationAction, manager, outcomeInput(file.id))),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const homes = await asJob((tx) =>
      tx.home.count({ where: { households: { some: { householdId: file.householdId } } } }),
    );
    expect(homes).toBe(1);
  });
});

function insertDecision(investigationId: string, decidedById: string | null): Promise<unknown> {
  return asJob((tx) =>
    tx.investigationDecision.create({
      data: {
        investigationId,
        outcome: "SUITABLE",
        scope: [],
        groundsEncrypted: "",
        decidedById: decidedById ?? "",
        decidedByName: "",
      },
    }),
  );
}
