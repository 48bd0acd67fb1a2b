import { describe, expect, test } from "vitest";
import { dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { familyMessages } from "@/lib/inquiries/messages/queries";
import {
  bookAppointmentAction,
  cancelAppointmentAction,
  moveAppointmentAction,
} from "@/lib/investigations/appointments/actions";
import {
  acceptTimeAction,
  declineTimeAction,
  proposeTimeAction,
  withdrawTimeAction,
} from "@/lib/investigations/appointments/proposals/actions";
import { appointmentFile, familyAppointments } from "@/lib/investigations/appointments/queries";
import { at, today } from "@/lib/platform/clock";
import { addDays, instantAt } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob } from "../../../../support/actors";
import { refusalTo } from "../../../inquiries/family-arrange";
import { mailsTo, openTasks } from "../../../inquiries/inquiry-arrange";
import { booked, booking, proposed, proposing, standing } from "../arrange";

const tasksOf = async (id: string) =>
  (await openTasks(id)).filter(({ kind }) => kind === "FAMILY_TIME");
const accepting = (proposalId: string, startsAt = "14:00") => ({
  proposalId,
  span: "0",
  startsAt,
});

describe("another time that an adult proposes", () => {
  test("is the handler's to answer, and taken moves the visit in every calendar", async () => {
    const { eva, jon, unit, investigationId, appointmentId } = await booked();
    const id = await proposed(eva, appointmentId);
    expect(await tasksOf(investigationId)).toMatchObject([{ userId: unit.lead.userId }]);
    const seen = async (actor: typeof eva.actor) =>
      (await familyAppointments(actor, undefined))?.upcoming[0]?.proposal;
    expect(await seen(eva.actor)).toMatchObject({ id, by: "Eva", reason: "Jag arbetar då" });
    expect(await seen(jon.actor)).toMatchObject({ id, reason: null });
    await act(acceptTimeAction, unit.lead, accepting(id));
    expect((await standing(appointmentId)).startsAt).toEqual(
      instantAt(addDays(today(), 8), "14:00"),
    );
    expect(await appointmentFile(jon.actor, { id: appointmentId })).toContain("SEQUENCE:1");
    expect(await tasksOf(investigationId)).toEqual([]);
    expect(await mailsTo(eva.email)).toHaveLength(2);
  });

  test.each([
    [{ spans: [{ day: "", from: "", to: "" }] }, "spans.0.day"],
    [{ spans: [{ day: "2027-02-30", from: "10:00", to: "12:00" }] }, "spans.0.day"],
    [{ spans: [{ day: addDays(today(), 9), from: "12:00", to: "10:00" }] }, "spans.0.to"],
    [{ spans: [{ day: addDays(today(), 9), from: "12:00", to: "12:30" }] }, "spans.0.day"],
    [{ spans: [{ day: addDays(today(), -1), from: "12:00", to: "16:00" }] }, "spans.0.day"],
  ])("needs a day and hours that hold: %o", async (changes, field) => {
    const { eva, appointmentId } = await booked();
    const refused = act(proposeTimeAction, eva.actor, proposing(appointmentId, changes));
    await expect(refused).rejects.toMatchObject({ fields: { [field]: [expect.any(String)] } });
  });

  test("for what has been moved, called off or has been, while the page was open, says so", async () => {
    const { eva, unit, appointmentId } = await booked();
    const input = proposing(appointmentId);
    const afterwards = instantAt(addDays(today(), 7), "17:00");
    await expect(at(afterwards, () => act(proposeTimeAction, eva.actor, input))).rejects.toThrow(
      "redan varit",
    );
    await act(moveAppointmentAction, unit.lead, {
      ...{ appointmentId, version: 1, day: addDays(today(), 10) },
      ...{ startsAt: "10:00", endsAt: "11:00", place: "Här" },
    });
    expect(await refusalTo(proposeTimeAction, eva.actor, input)).toContain("har ändrats");
    await act(cancelAppointmentAction, unit.lead, { appointmentId, version: 2, reason: "Sjuk" });
    expect(await refusalTo(proposeTimeAction, eva.actor, input)).toContain("avbokad");
  });

  test("is one at a time, from one or the other, and once however often it is sent", async () => {
    const { eva, jon, investigationId, appointmentId } = await booked();
    const input = proposing(appointmentId);
    await act(proposeTimeAction, eva.actor, input);
    await act(proposeTimeAction, eva.actor, input);
    expect(await refusalTo(proposeTimeAction, jon.actor, proposing(appointmentId))).toContain(
      "redan ett förslag",
    );
    expect(await tasksOf(investigationId)).toHaveLength(1);
  });

  test("for two visits is two proposals, and the id of one is never taken for the other's", async () => {
    const { eva, jon, unit, investigationId, appointmentId } = await booked();
    const second = booking(investigationId, { day: addDays(today(), 9) });
    await act(bookAppointmentAction, unit.lead, second);
    const other = second.appointmentId;
    const page = await familyAppointments(eva.actor, undefined);
    expect(new Set(page?.upcoming.map(({ nextProposalId }) => nextProposalId)).size).toBe(2);
    const input = proposing(appointmentId);
    await act(proposeTimeAction, eva.actor, input);
    const again = { ...input, appointmentId: other };
    expect(await refusalTo(proposeTimeAction, eva.actor, again)).toContain("kom inte fram");
    expect(await refusalTo(proposeTimeAction, jon.actor, again)).toContain("kom inte fram");
    await act(proposeTimeAction, eva.actor, proposing(other));
    for (const id of [appointmentId, other]) {
      const kept = await asJob((tx) => tx.timeProposal.count({ where: { appointmentId: id } }));
      expect(kept).toBe(1);
    }
  });

  test("can be taken back by who made it, and then asks nobody for anything", async () => {
    const { eva, jon, investigationId, appointmentId } = await booked();
    const proposalId = await proposed(eva, appointmentId);
    expect(await refusalTo(withdrawTimeAction, jon.actor, { proposalId })).toContain("redan");
    await act(withdrawTimeAction, eva.actor, { proposalId });
    expect(await tasksOf(investigationId)).toEqual([]);
    await act(proposeTimeAction, eva.actor, proposing(appointmentId));
    expect(await tasksOf(investigationId)).toHaveLength(1);
  });
});

describe("the unit's answer", () => {
  test("is one: of two who answer, and one who takes back, one wins", async () => {
    const { eva, unit, appointmentId } = await booked();
    const proposalId = await proposed(eva, appointmentId);
    const decline = { proposalId, messageId: uuidv7(), body: "Det går inte" };
    const all = await Promise.allSettled([
      act(acceptTimeAction, unit.lead, accepting(proposalId)),
      act(declineTimeAction, unit.second, decline),
      act(withdrawTimeAction, eva.actor, { proposalId }),
    ]);
    expect(all.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  });

  test("that no time fits is a message to who proposed them, and the booked time stands", async () => {
    const { eva, jon, unit, investigationId, appointmentId } = await booked();
    const proposalId = await proposed(eva, appointmentId);
    const before = await standing(appointmentId);
    await act(declineTimeAction, unit.lead, {
      ...{ proposalId, messageId: proposalId, body: "Kan vi ses på kvällen?" },
    });
    expect(await standing(appointmentId)).toEqual(before);
    const read = async (actor: typeof eva.actor) =>
      (await familyMessages(actor, "OWN"))?.thread.messages.map(({ body }) => body);
    expect([await read(eva.actor), await read(jon.actor)]).toEqual([
      ["Kan vi ses på kvällen?"],
      [],
    ]);
    expect(await tasksOf(investigationId)).toEqual([]);
  });

  test("keeps to what was proposed", async () => {
    const { eva, unit, appointmentId } = await booked();
    const id = await proposed(eva, appointmentId);
    for (const startsAt of ["12:59", "14:31"]) {
      expect(await refusalTo(acceptTimeAction, unit.lead, accepting(id, startsAt))).toContain(
        "inom det som familjen föreslog",
      );
    }
  });

  test("is the investigators', and a family cannot give it past the code", async () => {
    const { eva, unit, appointmentId } = await booked();
    const id = await proposed(eva, appointmentId);
    await refusalTo(acceptTimeAction, unit.other, accepting(id));
    await refusalTo(acceptTimeAction, unit.manager, accepting(id));
    const forge = inTransaction(dbContextOf(eva.actor), (tx) =>
      tx.timeProposal.updateMany({
        where: { id },
        data: { answer: "ACCEPTED", answeredAt: new Date() },
      }),
    );
    await expect(forge).rejects.toThrow();
    const moved = await inTransaction(dbContextOf(eva.actor), (tx) =>
      tx.appointment.updateMany({ where: { id: appointmentId }, data: { sequence: 9 } }),
    );
    expect(moved.count).toBe(0);
  });
});

describe("once the time itself has been or is another, a proposal", () => {
  const afterwards = instantAt(addDays(today(), 7), "20:00");

  test("that nobody answered waits for nobody: the answer to another ends the task", async () => {
    const { eva, unit, investigationId, appointmentId } = await booked();
    await proposed(eva, appointmentId);
    const later = booking(investigationId, { day: addDays(today(), 12) });
    await act(bookAppointmentAction, unit.lead, later);
    const id = await proposed(eva, later.appointmentId);
    await at(afterwards, () => act(acceptTimeAction, unit.lead, accepting(id)));
    expect(await tasksOf(investigationId)).toEqual([]);
  });

  test("keeps no task open when the family takes another one back", async () => {
    const { eva, unit, investigationId, appointmentId } = await booked();
    await proposed(eva, appointmentId);
    const later = booking(investigationId, { day: addDays(today(), 12) });
    await act(bookAppointmentAction, unit.lead, later);
    const proposalId = await proposed(eva, later.appointmentId);
    await at(afterwards, () => act(withdrawTimeAction, eva.actor, { proposalId }));
    expect(await tasksOf(investigationId)).toEqual([]);
  });

  test.each([
    ["another day", addDays(today(), 10), "DECLINED"],
    ["what was proposed", addDays(today(), 8), "ACCEPTED"],
  ])("is answered by the time being moved to %s", async (_to, day, answer) => {
    const { eva, unit, investigationId, appointmentId } = await booked();
    await proposed(eva, appointmentId);
    const to = { day, startsAt: "13:30", endsAt: "15:00", place: "Hemma hos er" };
    await act(moveAppointmentAction, unit.lead, { appointmentId, version: 1, ...to });
    const kept = await asJob((tx) => tx.timeProposal.findMany({ where: { appointmentId } }));
    expect(kept).toMatchObject([{ answer, answeredById: unit.lead.userId }]);
    expect(await tasksOf(investigationId)).toEqual([]);
    const again = proposing(appointmentId, { version: 2 });
    await act(proposeTimeAction, eva.actor, again);
    expect(await tasksOf(investigationId)).toHaveLength(1);
  });
});
