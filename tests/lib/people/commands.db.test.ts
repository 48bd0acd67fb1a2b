import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { revokeReaderAction } from "@/lib/access/protected/actions";
import { protectedHouseholds } from "@/lib/access/protected/queries";
import { householdPage } from "@/lib/investigations/household/queries";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
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
