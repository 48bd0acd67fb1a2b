import { beforeAll, describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { openingForm } from "@/lib/investigations/opening/queries";
import { today } from "@/lib/platform/clock";
import { addDays, dayFromDb } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { makeInquiry, makeUnit, opened, openingInput, testNumbers, type Unit } from "../arrange";

let unit: Unit;
beforeAll(async () => {
  unit = await makeUnit();
});

describe("opening an investigation", () => {
  test("makes the household, its people, two investigators, the demands and the task", async () => {
    const inquiryId = await makeInquiry();
    const input = openingInput(inquiryId, unit);
    const second = {
      givenName: "Ali",
      familyName: "Ekstam",
      personalNumber: "",
      phone: "",
      email: "",
    };
    const adults = [input.adults[0], second];
    const done = await act(openInvestigationAction, unit.lead, { ...input, adults });
    const file = await opened(inquiryId, unit);
    expect(done.goTo).toBe(`/handlaggning/utredningar/${file.id}`);
    const row = await asJob((tx) =>
      tx.investigation.findUniqueOrThrow({
        where: { id: file.id },
        include: {
          investigators: { orderBy: { role: "asc" } },
          requirements: true,
          inquiry: true,
          household: { include: { memberships: { include: { person: true } } } },
        },
      }),
    );
    expect(row.number).toMatch(/^HV-\d{4}-\d{6}$/);
    expect(row.state).toBe("OPEN");
    expect(dayFromDb(row.goalOn)).toBe(addDays(today(), 90));
    expect(row.investigators.map(({ userId, role }) => [userId, role])).toEqual([
      [unit.lead.userId, "LEAD"],
      [unit.second.userId, "SECOND"],
    ]);
    // Twice five consents, six registers, an interview and references; visits and analysis.
    expect(row.requirements).toHaveLength(2 * 13 + 2);
    expect(row.inquiry?.state).toBe("CONVERTED");
    const people = row.household.memberships.map(({ role, person }) => ({ role, ...person }));
    expect(people.filter(({ role }) => role === "ADULT")).toHaveLength(2);
    expect(people.filter(({ role }) => role === "OWN_CHILD").map((p) => p.birthYear)).toEqual([
      2012, 2015,
    ]);
    const eva = people.find(({ givenName }) => givenName === "Eva");
    expect(eva?.personalNumberEncrypted).toMatch(/^v1:/);
    expect(eva?.personalNumberEncrypted).not.toContain("1970");
    expect(eva?.personalNumberIndex).toHaveLength(64);
    expect(eva?.birthYear).toBe(1970);
    const [task] = await asJob((tx) => tx.task.findMany({ where: { subjectId: file.id } }));
    expect(task).toMatchObject({ kind: "INVESTIGATION_FINISH", userId: unit.lead.userId });
    expect(await auditOf(file.id)).toMatchObject([
      { event: "investigation.opened", outcome: "DONE", userId: unit.lead.userId },
    ]);
    expect((await auditOf(inquiryId)).map(({ event }) => event)).toEqual(["investigation.opened"]);
  });

  test("ends the inquiry's tasks", async () => {
    const inquiryId = await makeInquiry();
    await asJob((tx) =>
      tx.task.create({
        data: {
          kind: "INQUIRY_CONTACT_AGAIN",
          subjectType: "INQUIRY",
          subjectId: inquiryId,
          role: "CONSULTANT",
          dueOn: new Date(),
        },
      }),
    );
    await act(openInvestigationAction, unit.lead, openingInput(inquiryId, unit));
    const open = await asJob((tx) =>
      tx.task.count({ where: { subjectId: inquiryId, doneAt: null } }),
    );
    expect(open).toBe(0);
  });

  test.each([
    [{ state: "IN_CONTACT" as const }, /Håll ett informationssamtal/],
    [{ goOn: false }, /Alla vuxna i hemmet ska vilja gå vidare/],
  ])("not out of an inquiry that is not ready: %o", async (options, text) => {
    const inquiryId = await makeInquiry(options);
    const input = openingInput(inquiryId, unit);
    await expect(act(openInvestigationAction, unit.lead, input)).rejects.toThrow(text);
    expect((await openingForm(unit.lead, inquiryId))?.missing[0]).toMatch(text);
  });

  test("once only, also when two officers press at the same moment", async () => {
    const inquiryId = await makeInquiry();
    const input = openingInput(inquiryId, unit);
    const other = { ...input, secondId: unit.other.userId };
    const tries = await Promise.allSettled([
      act(openInvestigationAction, unit.lead, input),
      act(openInvestigationAction, unit.second, other),
    ]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [refused] = tries.filter((each) => each.status === "rejected");
    expect(String(refused?.reason)).toMatch(/redan öppnad/);
    expect(await asJob((tx) => tx.investigation.count({ where: { inquiryId } }))).toBe(1);
  });

  test("an inquiry that does not exist is refused, and its form is none", async () => {
    const input = openingInput(uuidv7(), unit);
    await expect(act(openInvestigationAction, unit.lead, input)).rejects.toThrow(/finns inte/);
    expect(await openingForm(unit.lead, uuidv7())).toBeNull();
  });

  test("the second investigator is another consultant", async () => {
    const inquiryId = await makeInquiry();
    for (const secondId of [unit.lead.userId, unit.manager.userId, uuidv7()]) {
      const input = { ...openingInput(inquiryId, unit), secondId };
      await expect(act(openInvestigationAction, unit.lead, input)).rejects.toMatchObject({
        fields: { secondId: [expect.stringMatching(/^Välj/)] },
      });
    }
  });

  test("a manager names the lead, and is none of the two", async () => {
    const inquiryId = await makeInquiry();
    const input = openingInput(inquiryId, unit);
    await expect(act(openInvestigationAction, unit.manager, input)).rejects.toMatchObject({
      fields: { leadId: [expect.stringMatching(/huvudutredare/)] },
    });
    await act(openInvestigationAction, unit.manager, { ...input, leadId: unit.lead.userId });
    const file = await opened(inquiryId, unit);
    const pair = await asJob((tx) =>
      tx.investigator.findMany({ where: { investigationId: file.id } }),
    );
    expect(pair.map(({ userId }) => userId)).not.toContain(unit.manager.userId);
  });

  test("a consultant cannot name another lead", async () => {
    const inquiryId = await makeInquiry();
    const input = { ...openingInput(inquiryId, unit), leadId: unit.other.userId };
    await act(openInvestigationAction, unit.lead, input);
    const file = await opened(inquiryId, unit);
    const lead = await asJob((tx) =>
      tx.investigator.findFirstOrThrow({ where: { investigationId: file.id, role: "LEAD" } }),
    );
    expect(lead.userId).toBe(unit.lead.userId);
  });

  test("a wrong role is denied, and the denial is logged", async () => {
    const worker = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    const input = openingInput(await makeInquiry(), unit);
    await expect(act(openInvestigationAction, worker, input)).rejects.toThrow(/behörighet/);
    const rows = await asJob((tx) =>
      tx.auditEvent.findMany({ where: { userId: worker.userId, event: "investigation.opened" } }),
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(["DENIED"]);
  });

  test.each([
    [{ label: " " }, "label"],
    [{ postalCode: "12" }, "postalCode"],
    [{ postalCode: "" }, "postalCode"],
    [{ municipality: "" }, "municipality"],
    [{ missions: [] }, "missions"],
    [{ secondId: "" }, "secondId"],
    [{ childBirthYears: "12 och 15" }, "childBirthYears"],
    [{ adults: [{ givenName: "", familyName: "Ek" }] }, "adults.0.givenName"],
    [{ adults: [{ givenName: "A", familyName: "Ek", email: "x" }] }, "adults.0.email"],
    [
      { adults: [{ givenName: "A", familyName: "Ek", personalNumber: "19701063-2392" }] },
      "adults.0.personalNumber",
    ],
    [
      {
        adults: testNumbers.map(() => ({
          givenName: "A",
          familyName: "Ek",
          personalNumber: testNumbers[0],
        })),
      },
      "adults.1.personalNumber",
    ],
    [{ protectionLevel: "SECRET" }, "protectionLevel"],
  ])("bad input %o is refused at %s", async (change, field) => {
    const input = { ...openingInput(await makeInquiry(), unit), ...change };
    await expect(act(openInvestigationAction, unit.lead, input)).rejects.toMatchObject({
      fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
    });
  });
});
