import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { sendRequestAction } from "@/lib/placements/requests/actions";
import { addDays } from "@/lib/platform/dates";
import { unseal } from "@/lib/platform/sealed";
import { asJob, auditOf, makeActor, organisation } from "../../../support/actors";
import {
  boy,
  childIdsOf,
  doAt,
  girl,
  noon,
  openTasks,
  people,
  refusalOf,
  requestForm,
  today,
} from "../arrange";

let staff: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  staff = await people();
});

const send = (change: object = {}, actor = staff.client) =>
  doAt(noon, actor, sendRequestAction, requestForm(change));

const idOf = (done: { output?: unknown }) => (done.output as { requestId: string }).requestId;

test("a request is taken in: number, children, encrypted situation, task, mail and log row", async () => {
  const done = await send({
    children: [girl, { ...girl, label: "" }, { ...boy, isAgeEstimated: "on", isProtected: "on" }],
    keepTogether: "yes",
    needs: ["NO_PETS", "STEP_FREE"],
    languages: "arabiska, Engelska , arabiska",
    avoidMunicipalities: ["Åsby", ""],
    situation: "Polisen är på plats.\nInget akut våld.",
    expectedEndOn: addDays(today, 30),
  });
  const requestId = idOf(done);
  expect(done.goTo).toBe(`/bestallare/forfragningar/${requestId}/mottagen`);
  const request = await asJob((tx) =>
    tx.placementRequest.findUniqueOrThrow({
      where: { id: requestId },
      include: { children: { orderBy: { no: "asc" } } },
    }),
  );
  const { id: client } = await organisation("Björkvik");
  expect(request).toMatchObject({
    number: expect.stringMatching(/^HV-2026-\d{6}$/),
    keepTogether: true,
    needsNoPets: true,
    needsSmokeFree: false,
    needsStepFree: true,
    languages: ["arabiska", "Engelska"],
    avoidMunicipalities: ["Åsby"],
    contactPhone: "+46701740610",
    hasTriedKinship: true,
    clientOrganisationId: client,
    controllerOrganisationId: client,
    createdById: staff.client.userId,
    createdByName: "Berit Beställare",
    submittedAt: noon,
    assignedToId: null,
  });
  expect(request.situationEncrypted).not.toContain("Polisen");
  const place = { table: "placement_request", column: "situation_encrypted", rowId: requestId };
  expect(unseal(place, request.situationEncrypted ?? "")).toBe(
    "Polisen är på plats.\nInget akut våld.",
  );
  expect(request.children.map(({ label, protectionLevel }) => [label, protectionLevel])).toEqual([
    ["Flicka 7 år", "NONE"],
    ["Flicka 7 år (2)", "NONE"],
    ["Pojke, cirka 10 år", "CONFIDENTIAL"],
  ]);
  expect(await openTasks(requestId)).toEqual([
    { kind: "REQUEST_ASSIGN", userId: null, role: "UNIT_MANAGER", dueOn: today },
  ]);
  const mails = await asJob((tx) =>
    tx.outboxMessage.findMany({ where: { template: "placement-request-received" } }),
  );
  expect(mails.at(-1)?.params).toEqual({ number: request.number, urgency: "NOW" });
  expect(await auditOf(requestId)).toEqual([
    {
      event: "request.sent",
      outcome: "DONE",
      userId: staff.client.userId,
      detail: { urgency: "NOW", homeKind: "EMERGENCY", children: 3 },
    },
  ]);
});

test("siblings of one are not kept together, and a planned request can wait a working day", async () => {
  const requestId = idOf(await send({ keepTogether: "yes", urgency: "PLANNED" }));
  const request = await asJob((tx) =>
    tx.placementRequest.findUniqueOrThrow({ where: { id: requestId } }),
  );
  expect(request.keepTogether).toBe(false);
  expect((await openTasks(requestId))[0]?.dueOn).toBe("2026-11-20");
});

test("the same form sent twice, also at once, is one request with one receipt", async () => {
  const form = requestForm();
  const both = await Promise.all(
    [1, 2].map(() => doAt(noon, staff.client, sendRequestAction, form)),
  );
  const again = await doAt(noon, staff.client, sendRequestAction, form);
  const ids = [...both, again].map(idOf);
  expect(new Set(ids).size).toBe(1);
  expect(await childIdsOf(ids[0] ?? "")).toHaveLength(1);
  expect(await openTasks(ids[0] ?? "")).toHaveLength(1);
  // Nor does the timeline tell that it was sent three times.
  expect((await auditOf(ids[0] ?? "")).map(({ event }) => event)).toEqual(["request.sent"]);
});

describe("whose request it is", () => {
  test("the duty says which municipality; it acts for all of them", async () => {
    const { id } = await organisation("Åsby");
    const request = await asJob(async (tx) =>
      tx.placementRequest.findUniqueOrThrow({
        where: { id: idOf(await send({ clientOrganisationId: id }, staff.duty)) },
      }),
    );
    expect(request.clientOrganisationId).toBe(id);
    const refusal = await refusalOf(send({}, staff.duty));
    expect(refusal.fields).toEqual({
      clientOrganisationId: ["Välj vilken kommun barnet hör till"],
    });
  });

  test("a worker sends for the own municipality alone, whatever the form says", async () => {
    const { id } = await organisation("Åsby");
    const requestId = idOf(await send({ clientOrganisationId: id }));
    const request = await asJob((tx) =>
      tx.placementRequest.findUniqueOrThrow({ where: { id: requestId } }),
    );
    expect(request.clientOrganisationId).toBe((await organisation("Björkvik")).id);
  });

  test("nobody else sends requests", async () => {
    for (const role of ["CONSULTANT", "UNIT_MANAGER", "BOARD_CHAIR", "ADMIN"] as const) {
      const actor = await makeActor([role]);
      await expect(act(sendRequestAction, actor, requestForm())).rejects.toThrow("behörighet");
    }
  });
});

describe("bad input", () => {
  test.each<[object, string, RegExp]>([
    [{ urgency: "SOON" }, "urgency", /Välj hur bråttom/],
    [{ homeKind: "RELIEF" }, "homeKind", /jourhem eller familjehem/],
    [{ startsOn: "31 februari" }, "startsOn", /Skriv från vilken dag/],
    [{ startsOn: "2026-11-18" }, "startsOn", /i dag eller senare/],
    [{ expectedEndOn: today }, "expectedEndOn", /efter den första/],
    [{ children: [] }, "children", /minst ett barn/],
    [{ children: Array(7).fill(girl) }, "children", /Högst 6 barn/],
    [{ children: [{ ...girl, ageYears: "21" }] }, "children.0.ageYears", /0 till 20/],
    [{ children: [girl, { ageYears: "3" }] }, "children.1.sex", /Välj flicka, pojke/],
    [{ children: [{ ...girl, label: "Anna 150412-1234" }] }, "children.0.label", /personnummer/],
    [{ children: [girl, boy] }, "keepTogether", /ska bo tillsammans/],
    [{ situation: "Modern 19850123-1234 ringde" }, "situation", /personnummer/],
    [{ legalBasisCode: "" }, "legalBasisCode", /Välj vad placeringen grundas på/],
    [{ legalBasisCode: "NOTHING" }, "legalBasisCode", /gäller inte den dag/],
    [{ legalBasisCode: "OBU_3_2" }, "legalBasisCode", /gäller inte den dag/],
    [{ legalBasisCode: "LVU_2", startsOn: "2027-01-01" }, "legalBasisCode", /gäller inte den dag/],
    [{ contactPhone: "112 eller så" }, "contactPhone", /telefonnummer/],
    [{ hasTriedKinship: undefined }, "hasTriedKinship", /ja eller nej/],
    [{ idempotencyKey: "1" }, "idempotencyKey", /Ladda om/],
    [{ needs: ["BALCONY"] }, "needs", /Ladda om/],
  ])("%j is refused at %s", async (change, field, text) => {
    const refusal = await refusalOf(send(change));
    expect(Object.keys(refusal.fields).find((key) => key.startsWith(field))).toBeDefined();
    expect(Object.values(refusal.fields).flat().join(" ")).toMatch(text);
  });

  test("the new act can be chosen for a start next year", async () => {
    await expect(
      send({ legalBasisCode: "OBU_3_2", startsOn: "2027-01-01", urgency: "PLANNED" }),
    ).resolves.toBeDefined();
  });

  test("a press on a button that changes the rows does nothing but say so", async () => {
    const before = await asJob((tx) => tx.placementRequest.count());
    const refusal = await refusalOf(send({ intent: "add" }));
    expect(refusal.fields).toEqual({ intent: ["Antalet barn är ändrat. Inget är skickat än."] });
    expect(await asJob((tx) => tx.placementRequest.count())).toBe(before);
  });
});
