import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { nameReaderAction, recordIdentityAction } from "@/lib/placements/identity/actions";
import { childIdentity } from "@/lib/placements/identity/queries";
import { dbDate } from "@/lib/platform/dates";
import type { PersonalNumber } from "@/lib/platform/personal-number";
import { searchableName, searchablePersonalNumber } from "@/lib/platform/sealed";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import {
  accept,
  decidedPlacement,
  doAt,
  girl,
  later,
  makeHome,
  people,
  propose,
  refusalOf,
  requestOf,
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const home = () => makeHome({ consultantId: staff.consultant.userId ?? "" });
const childOf = (id: string) => asJob((tx) => tx.child.findUniqueOrThrow({ where: { id } }));
const name = { givenName: "Tindra", familyName: "Testsson", personalNumber: "201902282399" };
const record = (placementId: string, change: object = {}, actor = staff.client) =>
  doAt(later(30), actor, recordIdentityAction, { placementId, ...name, ...change });

test("name and number are encrypted and found by keyed hashes alone", async () => {
  const { placement } = await decidedPlacement(staff, await home());
  await record(placement.id);
  const child = await childOf(placement.childId);
  expect(child).toMatchObject({
    nameIndex: searchableName("tindra testsson"),
    personalNumberIndex: searchablePersonalNumber("201902282399" as PersonalNumber),
    birthDate: dbDate("2019-02-28"),
  });
  expect(child.identityEncrypted).not.toContain("Tindra");
  expect((await auditOf(child.id)).at(-1)).toMatchObject({
    event: "child.identity-recorded",
    detail: { hasNumber: true, isSearchable: true },
  });
  for (const reader of [staff.client, staff.consultant, staff.manager]) {
    expect(await childIdentity(reader, { placementId: placement.id })).toMatchObject({
      childId: child.id,
      givenName: "Tindra",
      familyName: "Testsson",
      personalNumber: "201902282399",
    });
    expect((await auditOf(child.id)).at(-1)).toMatchObject({
      event: "child.identity-read",
      outcome: "READ",
      userId: reader.userId,
    });
  }
  for (const reader of [staff.other, staff.stranger]) {
    expect(await childIdentity(reader, { placementId: placement.id })).toBeNull();
  }
});

test("no name before the decision", async () => {
  const request = await requestOf(staff);
  await propose(staff.consultant, request, await home());
  const [placement] = await accept(staff.client, request.requestId);
  expect((await refusalOf(record(placement?.id ?? ""))).message).toContain("först när beslutet");
});

describe("a protected child", () => {
  const grant = (placementId: string, reader: Actor, change: object = {}, by = staff.manager) =>
    doAt(later(31), by, nameReaderAction, {
      placementId,
      userId: reader.userId,
      reason: "Handlägger barnets ärende",
      ...change,
    });

  test("has no index, and only named readers write and read", async () => {
    const protectedChild = { children: [{ ...girl, isProtected: "on" }] };
    const { placement } = await decidedPlacement(staff, await home(), protectedChild);
    expect((await refusalOf(record(placement.id))).message).toContain("skyddade uppgifter");
    await grant(placement.id, staff.client);
    await record(placement.id);
    expect(await childOf(placement.childId)).toMatchObject({
      nameIndex: null,
      personalNumberIndex: null,
    });
    expect((await childIdentity(staff.client, { placementId: placement.id }))?.givenName).toBe(
      "Tindra",
    );
    for (const reader of [staff.consultant, staff.manager, staff.duty]) {
      expect(await childIdentity(reader, { placementId: placement.id })).toBeNull();
    }
    await grant(placement.id, staff.consultant);
    expect(await childIdentity(staff.consultant, { placementId: placement.id })).not.toBeNull();
    expect((await auditOf(placement.childId)).map(({ event }) => event)).toContain(
      "child.reader-named",
    );
  });

  test("gets readers from the manager alone, concerned ones, once, for a reason", async () => {
    const protectedChild = { children: [{ ...girl, isProtected: "on" }] };
    const { placement } = await decidedPlacement(staff, await home(), protectedChild);
    const tried = async (...args: Parameters<typeof grant>) => await refusalOf(grant(...args));
    expect((await tried(placement.id, staff.other)).fields).toHaveProperty("userId");
    expect((await tried(placement.id, await makeActor(["EDITOR"]))).fields).toHaveProperty(
      "userId",
    );
    expect((await tried(placement.id, staff.client, { reason: "" })).fields).toHaveProperty(
      "reason",
    );
    await expect(grant(placement.id, staff.client, {}, staff.consultant)).rejects.toThrow(
      "behörighet",
    );
    await grant(placement.id, staff.client);
    expect((await tried(placement.id, staff.client)).message).toContain("redan läsrätt");
    const open = await decidedPlacement(staff, await home());
    expect((await tried(open.placement.id, staff.client)).message).toContain("inte skyddade");
  });
});

test("bad input and the wrong people", async () => {
  const { placement } = await decidedPlacement(staff, await home());
  const fieldsOf = async (change: object) => (await refusalOf(record(placement.id, change))).fields;
  expect(await fieldsOf({ givenName: "" })).toHaveProperty("givenName");
  expect(await fieldsOf({ familyName: undefined })).toHaveProperty("familyName");
  expect((await fieldsOf({ personalNumber: "201902282398" })).personalNumber?.[0]).toContain("fel");
  expect(await fieldsOf({ personalNumber: "20190230-2390" })).toHaveProperty("personalNumber");
  expect((await refusalOf(record(placement.id, {}, staff.other))).message).toContain("finns inte");
  await expect(act(recordIdentityAction, staff.consultant, {})).rejects.toThrow("behörighet");
  await record(placement.id, { personalNumber: "" });
  expect((await childOf(placement.childId)).personalNumberIndex).toBeNull();
});
