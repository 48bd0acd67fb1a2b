import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { revokeReaderAction } from "@/lib/access/protected/actions";
import { protectedHouseholds } from "@/lib/access/protected/queries";
import { writeNoteAction } from "@/lib/documents/notes/actions";
import { inquiryFile } from "@/lib/inquiries/handling/queries";
import { householdPage } from "@/lib/investigations/household/queries";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { today } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob } from "../../support/actors";
import { makeInquiry, makeUnit, opened, openingInput, type Unit } from "../investigations/arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

const secret = { protectionLevel: "FICTITIOUS", label: "Hemmet Tall" };
const storedHousehold = (id: string) =>
  asJob((tx) =>
    tx.household.findUniqueOrThrow({
      where: { id },
      include: { memberships: { include: { person: true }, orderBy: { id: "asc" } } },
    }),
  );

test("a protected household has no name, address, number index or way of contact in plain", async () => {
  const inquiryId = await makeInquiry();
  const input = { ...openingInput(inquiryId, unit), ...secret };
  const done = await act(openInvestigationAction, unit.lead, input);
  // Who opened it does not see it either until named as a reader.
  expect(done.goTo).toBe("/handlaggning/utredningar?skyddad=true");
  const file = await opened(inquiryId, unit);
  const household = await storedHousehold(file.householdId);
  expect(household).toMatchObject({
    label: "Hemmet Tall",
    protectionLevel: "FICTITIOUS",
    postalCode: null,
    streetAddress: null,
  });
  const plain = JSON.stringify(
    household.memberships.map(
      ({ person: { identityEncrypted: _i, personalNumberEncrypted: _p, ...rest } }) => rest,
    ),
  );
  for (const word of ["Eva", "Ekstam", "exempel.se", "4670174", "12345", "Kvarnvägen"]) {
    expect(plain).not.toContain(word);
  }
  const [adult] = household.memberships.map(({ person }) => person);
  expect(adult).toMatchObject({ alias: "Vuxen 1", personalNumberIndex: null });
  expect(adult?.personalNumberEncrypted).toMatch(/^v1:/);
  const inquiry = await asJob((tx) => tx.inquiry.findUniqueOrThrow({ where: { id: inquiryId } }));
  expect(inquiry).toMatchObject({
    givenName: "Hemmet Tall",
    familyName: "",
    email: null,
    protectionLevel: "FICTITIOUS",
  });
});

test("only named readers see it: not its investigators, not the manager", async () => {
  const inquiryId = await makeInquiry();
  await act(openInvestigationAction, unit.lead, { ...openingInput(inquiryId, unit), ...secret });
  const file = await opened(inquiryId, unit);
  for (const actor of [unit.lead, unit.second, unit.manager, unit.other]) {
    expect(await householdPage(actor, file.id), actor.displayName).toBeNull();
  }
});

test("a manager who opens it names the two investigators at once, and is no reader herself", async () => {
  const inquiryId = await makeInquiry();
  const input = { ...openingInput(inquiryId, unit), ...secret, leadId: unit.lead.userId };
  await act(openInvestigationAction, unit.manager, input);
  const file = await opened(inquiryId, unit);
  expect(await householdPage(unit.manager, file.id)).toBeNull();
  expect(await householdPage(unit.other, file.id)).toBeNull();
  const page = await householdPage(unit.second, file.id);
  expect(page?.members[0]).toMatchObject({
    label: "Vuxen 1",
    isProtected: true,
    identity: {
      givenName: "Eva",
      familyName: "Ekstam",
      phone: "+46701740605",
      email: "eva@exempel.se",
      address: "Kvarnvägen 2, 12345",
    },
    maskedNumber: "19701063-••••",
  });
  const { households } = await protectedHouseholds(unit.manager, undefined);
  const [reader] =
    households.find(({ householdId }) => householdId === file.householdId)?.readers ?? [];
  await act(revokeReaderAction, unit.manager, { readerId: reader?.id });
  const seen = await Promise.all(
    [unit.lead, unit.second].map((actor) => householdPage(actor, file.id)),
  );
  expect(seen.filter((each) => each !== null)).toHaveLength(1);
});

test("an alias that tells the name is refused", async () => {
  const inquiryId = await makeInquiry();
  const input = { ...openingInput(inquiryId, unit), ...secret, label: "Familjen Ekstam" };
  await expect(act(openInvestigationAction, unit.lead, input)).rejects.toMatchObject({
    fields: { label: [expect.stringMatching(/alias/)] },
  });
});

describe("the inquiries of a family that gets protected data", () => {
  const write = (inquiryId: string) =>
    act(writeNoteAction, unit.other, {
      ...{ subjectType: "INQUIRY", subjectId: inquiryId, noteId: uuidv7(), version: "0" },
      ...{ body: "Eva Ekstam ringde.", occurredOn: today(), deed: "sign" },
    });
  /** What the database itself gives somebody of the notes, threads and log of an inquiry. */
  const seen = (actor: Actor, id: string) =>
    inTransaction(dbContextOf(actor), async (tx) => ({
      notes: await tx.note.count({ where: { subjectId: id } }),
      threads: await tx.messageThread.count({ where: { subjectId: id } }),
      events: await tx.auditSubject.count({ where: { id, event: { event: "note.signed" } } }),
    }));

  async function protectedPair() {
    const kept = await makeInquiry();
    const away = await makeInquiry({ state: "IN_CONTACT" });
    for (const id of [kept, away]) {
      await write(id);
      await asJob((tx) =>
        tx.messageThread.create({ data: { subjectType: "FAMILY", subjectId: id } }),
      );
    }
    await asJob((tx) =>
      tx.inquiry.update({ where: { id: away }, data: { state: "MERGED", mergedIntoId: kept } }),
    );
    const input = { ...openingInput(kept, unit), ...secret, leadId: unit.lead.userId };
    expect(await seen(unit.other, kept)).toMatchObject({ notes: 1, threads: 1, events: 1 });
    await act(openInvestigationAction, unit.manager, input);
    return { kept, away };
  }

  test("are hidden, those that had gone up in its inquiry too", async () => {
    const { kept, away } = await protectedPair();
    const rows = await asJob((tx) =>
      tx.inquiry.findMany({ where: { id: { in: [kept, away] } }, include: { adults: true } }),
    );
    const hidden = { givenName: "Hemmet Tall", familyName: "", email: null };
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row).toMatchObject({ ...hidden, protectionLevel: "FICTITIOUS" });
      expect(row.adults).toMatchObject([{ ...hidden, phone: null }]);
    }
    expect(await inquiryFile(unit.other, kept)).toMatchObject({ isProtected: true, merged: [] });
    for (const id of [kept, away]) {
      const page = await inquiryFile(unit.other, id);
      expect(page).toMatchObject({ isProtected: true, form: [], notes: null, timeline: [] });
      expect(JSON.stringify(page)).not.toMatch(/Ekstam|exempel\.se/);
    }
  });

  test("have notes, threads and a log for those alone who see the household", async () => {
    const { kept, away } = await protectedPair();
    for (const id of [kept, away]) {
      for (const actor of [unit.other, unit.manager]) {
        expect(await seen(actor, id)).toEqual({ notes: 0, threads: 0, events: 0 });
      }
      expect(await seen(unit.second, id)).toEqual({ notes: 1, threads: 1, events: 1 });
      await expect(write(id)).rejects.toThrow();
    }
  });
});
