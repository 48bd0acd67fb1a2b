import { beforeAll, describe, expect, test } from "vitest";
import { declareConflictAction } from "@/lib/access/conflicts/actions";
import { act } from "@/lib/access/define-action";
import { grantReaderAction, revokeReaderAction } from "@/lib/access/protected/actions";
import { protectedHouseholds } from "@/lib/access/protected/queries";
import { decideInvestigationAction } from "@/lib/investigations/decision/actions";
import { decisionPage } from "@/lib/investigations/decision/queries";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { visitsPage } from "@/lib/investigations/visits/queries";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import {
  doWork,
  handIn,
  makeInquiry,
  makeUnit,
  type Opened,
  opened,
  openFile,
  openingInput,
  outcomeInput,
  type Unit,
} from "../../investigations/arrange";

let unit: Unit;
let file: Opened;
beforeAll(async () => {
  unit = await makeUnit();
  const inquiryId = await makeInquiry();
  const secret = { protectionLevel: "CONFIDENTIAL", label: "Hemmet Tall" };
  await act(openInvestigationAction, unit.lead, { ...openingInput(inquiryId, unit), ...secret });
  file = await opened(inquiryId, unit);
});

const grant = (userId: string | null, change: Record<string, unknown> = {}) => ({
  householdId: file.householdId,
  userId,
  reason: "Utreder hemmet",
  ...change,
});

describe("named readers", () => {
  test("are named by the manager, who sees alias and number only, and herself not the file", async () => {
    const listed = await protectedHouseholds(unit.manager, undefined);
    const row = listed.households.find(({ householdId }) => householdId === file.householdId);
    expect(row).toMatchObject({ alias: "Hemmet Tall", readers: [] });
    expect(row?.numbers).toHaveLength(1);
    expect(await visitsPage(unit.manager, file.id)).toBeNull();
    // Looking past row-level security ends with the look: the same transaction sees nothing more.
    expect(listed.staff.map(({ userId }) => userId)).toContain(unit.lead.userId);

    await act(grantReaderAction, unit.manager, grant(unit.lead.userId));
    expect(await visitsPage(unit.lead, file.id)).not.toBeNull();
    expect(await visitsPage(unit.second, file.id)).toBeNull();
    expect(await visitsPage(unit.manager, file.id)).toBeNull();
    await expect(act(grantReaderAction, unit.manager, grant(unit.lead.userId))).rejects.toThrow(
      /får redan läsa/,
    );
    const log = await auditOf(file.householdId);
    expect(log.find(({ event }) => event === "protected-reader.granted")).toMatchObject({
      userId: unit.manager.userId,
      detail: { toOneself: false },
    });
  });

  test("a reader who is neither investigator nor manager sees nothing all the same", async () => {
    await act(grantReaderAction, unit.manager, grant(unit.other.userId));
    expect(await visitsPage(unit.other, file.id)).toBeNull();
  });

  test("lose the right at once when it is taken back", async () => {
    await act(grantReaderAction, unit.manager, grant(unit.second.userId));
    expect(await visitsPage(unit.second, file.id)).not.toBeNull();
    const reader = await asJob((tx) =>
      tx.protectedReader.findFirstOrThrow({
        where: { householdId: file.householdId, userId: unit.second.userId ?? "" },
      }),
    );
    // The manager who named the reader may be away.
    const substitute = await makeActor(["UNIT_MANAGER"]);
    await act(revokeReaderAction, substitute, { readerId: reader.id });
    expect(await visitsPage(unit.second, file.id)).toBeNull();
    await expect(act(revokeReaderAction, unit.manager, { readerId: reader.id })).rejects.toThrow(
      /redan borttagen/,
    );
    await act(grantReaderAction, unit.manager, grant(unit.second.userId));
  });

  test("the manager names herself to decide, and the log marks it", async () => {
    const whole = { ...file, unit };
    await doWork(whole);
    await handIn(whole);
    await expect(
      act(decideInvestigationAction, unit.manager, outcomeInput(file.id)),
    ).rejects.toThrow(/finns inte/);
    await act(grantReaderAction, unit.manager, grant(unit.manager.userId, { reason: "Beslutar" }));
    expect((await decisionPage(unit.manager, file.id))?.head.household.label).toBe("Hemmet Tall");
    await act(decideInvestigationAction, unit.manager, outcomeInput(file.id));
    const home = await asJob((tx) =>
      tx.home.findFirstOrThrow({
        where: { households: { some: { householdId: file.householdId } } },
      }),
    );
    expect(home).toMatchObject({ name: "Hemmet Tall", protectionLevel: "CONFIDENTIAL" });
    const log = await auditOf(file.householdId);
    expect(log.filter(({ detail }) => (detail as { toOneself?: boolean }).toOneself)).toHaveLength(
      1,
    );
  });

  test.each([
    [{ userId: "" }, "userId"],
    [{ reason: " " }, "reason"],
  ])("%o is refused at %s", async (change, field) => {
    const input = grant(unit.lead.userId, change);
    await expect(act(grantReaderAction, unit.manager, input)).rejects.toMatchObject({
      fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
    });
  });

  test("must be of the unit, without conflict of interest, and of a protected household", async () => {
    const client = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    await expect(act(grantReaderAction, unit.manager, grant(client.userId))).rejects.toThrow(
      /arbetar på enheten/,
    );
    const open = await openFile(unit);
    await expect(
      act(
        grantReaderAction,
        unit.manager,
        grant(unit.lead.userId, { householdId: open.householdId }),
      ),
    ).rejects.toThrow(/inte skyddade uppgifter/);
    await expect(
      act(grantReaderAction, unit.manager, grant(unit.lead.userId, { householdId: uuidv7() })),
    ).rejects.toThrow(/inte skyddade uppgifter/);
    const close = await makeActor(["CONSULTANT"]);
    await asJob((tx) =>
      tx.conflictOfInterest.create({
        data: { userId: close.userId ?? "", householdId: file.householdId, reason: "Kusin" },
      }),
    );
    await expect(act(grantReaderAction, unit.manager, grant(close.userId))).rejects.toThrow(/jäv/);
  });

  test("are no consultant's to name", async () => {
    await expect(act(grantReaderAction, unit.lead, grant(unit.lead.userId))).rejects.toThrow(
      /behörighet/,
    );
    await expect(protectedHouseholds(unit.lead, undefined)).rejects.toThrow(/permission/);
  });

  test("a conflict of interest is stronger than being a reader", async () => {
    expect(await visitsPage(unit.second, file.id)).not.toBeNull();
    const conflict = { householdId: file.householdId, reason: "Granne" };
    await act(declareConflictAction, unit.second, conflict);
    expect(await visitsPage(unit.second, file.id)).toBeNull();
  });
});
