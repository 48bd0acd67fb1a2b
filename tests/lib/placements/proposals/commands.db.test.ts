import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { holdHomeAction } from "@/lib/placements/matching/actions";
import { proposeHomeAction } from "@/lib/placements/proposals/actions";
import { homeProfileSchema } from "@/lib/placements/proposals/schema";
import { dbDate } from "@/lib/platform/dates";
import { asJob, auditOf, organisation } from "../../../support/actors";
import {
  boy,
  doAt,
  girl,
  later,
  makeHome,
  people,
  propose,
  refusalOf,
  requestOf,
  today,
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const home = (wish: Partial<Parameters<typeof makeHome>[0]> = {}) =>
  makeHome({ consultantId: staff.stranger.userId ?? "", ...wish });
const profilesOf = async (requestId: string) =>
  (await asJob((tx) => tx.proposal.findMany({ where: { requestedChild: { requestId } } }))).map(
    ({ profile }) => homeProfileSchema.parse(profile),
  );

test("the municipality is offered a limited profile: no name, number or address of the home", async () => {
  const homeId = await home({ name: "Hem Granbacken", municipality: "Ekdala" });
  const { id: asby } = await organisation("Åsby");
  await asJob((tx) =>
    tx.stay.create({
      data: {
        homeId,
        slotNo: 2,
        kind: "PLACEMENT",
        startsOn: dbDate("2026-10-01"),
        takenById: staff.stranger.userId ?? "",
        controllerOrganisationId: asby,
      },
    }),
  );
  const request = await requestOf(staff, { needs: ["NO_PETS", "STEP_FREE"] });
  await propose(staff.consultant, request, homeId);
  const [profile] = await profilesOf(request.requestId);
  expect(profile).toEqual({
    homeKind: "EMERGENCY",
    form: "CONTRACTED",
    municipality: "Ekdala",
    ageFrom: 0,
    ageTo: 17,
    languages: ["svenska"],
    hasPets: false,
    isSmokeFree: true,
    isStepFree: null,
    hasAdultAtHome: false,
    otherChildren: 1,
    fits: expect.arrayContaining(["Inga pälsdjur i hemmet.", "Tar emot barn 0–17 år."]),
    misfits: [],
    unknowns: ["Uppgiften saknas. Fråga hemmet."],
    checksValidUntil: "2027-01-01",
    consultations: ["Ekdala", "Åsby"],
    consultantId: staff.stranger.userId,
    proposedByName: "Hanna Handläggare",
  });
  expect(JSON.stringify(profile)).not.toMatch(/Granbacken|Testsson|Familjen|T-/);
  expect((await auditOf(request.requestId)).at(-1)).toMatchObject({
    event: "proposal.made",
    detail: { children: 1 },
  });
});

test("a protected home is proposed without its municipality", async () => {
  const homeId = await home({ protectionLevel: "CONFIDENTIAL", municipality: "Ekdala" });
  const link = await asJob((tx) => tx.homeHousehold.findFirstOrThrow({ where: { homeId } }));
  await asJob((tx) =>
    tx.protectedReader.create({
      data: {
        userId: staff.consultant.userId ?? "",
        householdId: link.householdId,
        reason: "Matchning",
        grantedById: staff.manager.userId ?? "",
      },
    }),
  );
  const request = await requestOf(staff);
  await propose(staff.consultant, request, homeId);
  const [profile] = await profilesOf(request.requestId);
  expect(profile?.municipality).toBeNull();
  expect(profile?.consultations).toEqual([
    "kommunen där hemmet ligger (enheten förmedlar kontakten)",
  ]);
});

describe("what must be so before a home is proposed", () => {
  const offer = (input: object) => doAt(later(3), staff.consultant, proposeHomeAction, input);
  const motive = "Passar bra";

  test("a place is held, for every sibling who is to live there", async () => {
    const homeId = await home();
    const { requestId } = await requestOf(staff, { children: [girl, boy], keepTogether: "yes" });
    expect((await refusalOf(offer({ requestId, homeId, motive }))).message).toContain("Håll plats");
  });

  test("it has not been proposed already", async () => {
    const homeId = await home();
    const request = await requestOf(staff);
    await propose(staff.consultant, request, homeId);
    const again = offer({ requestId: request.requestId, homeId, motive });
    expect((await refusalOf(again)).message).toContain("redan föreslaget");
  });

  test("bad input and the wrong people", async () => {
    const homeId = await home();
    const request = await requestOf(staff);
    await doAt(later(2), staff.consultant, holdHomeAction, { ...request, homeId });
    const input = { requestId: request.requestId, homeId, motive };
    expect((await refusalOf(offer({ ...input, motive: " " }))).fields.motive?.[0]).toContain(
      "varför hemmet passar",
    );
    expect((await refusalOf(offer({ ...input, motive: "x".repeat(1001) }))).fields).toHaveProperty(
      "motive",
    );
    expect((await refusalOf(act(proposeHomeAction, staff.stranger, input))).message).toContain(
      "finns inte",
    );
    await expect(act(proposeHomeAction, staff.client, input)).rejects.toThrow("behörighet");
  });
});

test("a proposal whose place fell free gives way to a new one", async () => {
  const request = await requestOf(staff);
  await propose(staff.consultant, request, await home());
  const homeId = await home();
  await doAt(later(200), staff.consultant, holdHomeAction, { ...request, homeId });
  await doAt(later(201), staff.consultant, proposeHomeAction, {
    requestId: request.requestId,
    homeId,
    motive: "Nytt hem",
  });
  const answers = await asJob((tx) =>
    tx.proposal.findMany({
      where: { requestedChild: { requestId: request.requestId } },
      orderBy: { id: "asc" },
    }),
  );
  expect(answers.map(({ answer }) => answer)).toEqual(["WITHDRAWN", null]);
  expect(today).toBe("2026-11-19");
});
