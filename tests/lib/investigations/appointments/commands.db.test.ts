import { describe, expect, test } from "vitest";
import { dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import {
  bookAppointmentAction,
  cancelAppointmentAction,
  moveAppointmentAction,
} from "@/lib/investigations/appointments/actions";
import {
  acceptTimeAction,
  declineTimeAction,
} from "@/lib/investigations/appointments/proposals/actions";
import {
  appointmentFile,
  familyAppointments,
  nextOwnTime,
} from "@/lib/investigations/appointments/queries";
import { closeInvestigationAction } from "@/lib/investigations/closing/actions";
import { decideInvestigationAction } from "@/lib/investigations/decision/actions";
import { visitsPage } from "@/lib/investigations/visits/queries";
import { at, today } from "@/lib/platform/clock";
import { addDays, instantAt } from "@/lib/platform/dates";
import { inTransaction } from "@/lib/platform/db";
import type { InvestigationState } from "@/lib/platform/generated/enums";
import { asJob, auditOf } from "../../../support/actors";
import { investigate, makeFamily, refusalTo } from "../../inquiries/family-arrange";
import { mailsTo, openTasks } from "../../inquiries/inquiry-arrange";
import { doWork, opened, outcomeInput } from "../arrange";
import { booked, booking, proposed, standing } from "./arrange";

const moving = (appointmentId: string, version = 1) => ({
  ...{ appointmentId, version, day: addDays(today(), 9), startsAt: "10:00", endsAt: "11:00" },
  place: "Enhetens lokal",
});

describe("a booked time", () => {
  test("is seen by those whom it is for, who are mailed that there is something to read", async () => {
    const { eva, jon, investigationId, appointmentId } = await booked();
    for (const { actor, email } of [eva, jon]) {
      expect((await familyAppointments(actor, undefined))?.upcoming).toMatchObject([
        { id: appointmentId, place: "Hemma hos er", hostNames: "Lena Lind", isMoved: false },
      ]);
      const mails = await mailsTo(email);
      expect(mails).toMatchObject([{ template: "family-news" }]);
      expect(JSON.stringify(mails)).not.toContain("Hemma hos er");
    }
    const stored = await standing(appointmentId);
    expect(stored.placeEncrypted).toMatch(/^v1:/);
    expect((await auditOf(investigationId)).map(({ event }) => event)).toContain(
      "appointment.booked",
    );
  });

  test("with one adult is nothing that the other sees, past the code neither", async () => {
    const family = await makeFamily();
    const id = await investigate(family);
    const { eva, jon, unit } = family;
    const input = booking(id, { kind: "INTERVIEW", adultId: eva.id });
    await act(bookAppointmentAction, unit.lead, input);
    expect((await familyAppointments(eva.actor, undefined))?.upcoming).toHaveLength(1);
    expect((await familyAppointments(jon.actor, undefined))?.upcoming).toEqual([]);
    expect(await appointmentFile(jon.actor, { id: input.appointmentId })).toBeNull();
    const seen = await inTransaction(dbContextOf(jon.actor), (tx) => tx.appointment.count());
    expect([seen, await mailsTo(jon.email)]).toEqual([0, []]);
  });

  test("that comes next is told on the overview of those whom it is for, until it is called off", async () => {
    const family = await makeFamily();
    const id = await investigate(family);
    const { eva, jon, unit } = family;
    const next = async ({ actor }: typeof eva) => (await nextOwnTime(actor, undefined))?.kind;
    const own = booking(id, { kind: "INTERVIEW", adultId: eva.id });
    await act(bookAppointmentAction, unit.lead, booking(id, { day: addDays(today(), 9) }));
    await act(bookAppointmentAction, unit.lead, own);
    expect([await next(eva), await next(jon)]).toEqual(["INTERVIEW", "VISIT"]);
    const { appointmentId } = own;
    await act(cancelAppointmentAction, unit.lead, { appointmentId, version: 1, reason: "Sjuka" });
    expect(await next(eva)).toBe("VISIT");
  });

  test("is booked once although it is sent twice, and never in what has been", async () => {
    const family = await makeFamily();
    const id = await investigate(family);
    const input = booking(id);
    const book = () => act(bookAppointmentAction, family.unit.lead, input);
    await Promise.all([book(), book()]);
    expect((await familyAppointments(family.eva.actor, undefined))?.upcoming).toHaveLength(1);
    expect(await mailsTo(family.eva.email)).toHaveLength(1);
    const late = booking(id, { day: addDays(today(), -1) });
    expect(await refusalTo(bookAppointmentAction, family.unit.lead, late)).toContain("har varit");
    expect(await refusalTo(bookAppointmentAction, family.unit.other, booking(id))).toContain(
      "finns inte",
    );
  });

  test("that is moved keeps its name in calendars, and of two who move it one wins", async () => {
    const { eva, unit, appointmentId } = await booked();
    const file = async () => (await appointmentFile(eva.actor, { id: appointmentId })) ?? "";
    const uid = (text: string) => /UID:(.+)\r/.exec(text)?.[1];
    const before = await file();
    const both = await Promise.allSettled([
      act(moveAppointmentAction, unit.lead, moving(appointmentId)),
      act(moveAppointmentAction, unit.second, moving(appointmentId)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const after = await file();
    expect([uid(after), before, after]).toEqual([
      uid(before),
      expect.stringContaining("SEQUENCE:0"),
      expect.stringContaining("SEQUENCE:1"),
    ]);
    expect((await familyAppointments(eva.actor, undefined))?.upcoming).toMatchObject([
      { isMoved: true, place: "Enhetens lokal" },
    ]);
  });

  test("that is called off says why and leaves the calendar", async () => {
    const { eva, unit, appointmentId } = await booked();
    const input = { appointmentId, version: 1, reason: "Vi är sjuka" };
    await act(cancelAppointmentAction, unit.lead, input);
    expect((await familyAppointments(eva.actor, undefined))?.past).toMatchObject([
      { cancelReason: "Vi är sjuka" },
    ]);
    expect(await appointmentFile(eva.actor, { id: appointmentId })).toContain("METHOD:CANCEL");
    expect(await refusalTo(cancelAppointmentAction, unit.lead, input)).toContain("avbokad");
  });
});

/** What becomes of an investigation when nobody works in it for now, whatever led there. */
const putIn = (investigationId: string, state: InvestigationState) =>
  asJob(async (tx) => {
    const way: Partial<Record<InvestigationState, InvestigationState[]>> = {
      COMMUNICATED: ["SUBMITTED", "COMMUNICATED"],
    };
    for (const step of way[state] ?? [state]) {
      await tx.investigation.update({ where: { id: investigationId }, data: { state: step } });
    }
  });
const familyTimes = async (id: string) =>
  (await openTasks(id)).filter(({ kind }) => kind === "FAMILY_TIME");

describe("until the investigation ends, whether it rests or lies with the decider,", () => {
  test.each(["ON_HOLD", "SUBMITTED", "COMMUNICATED"] as const)(
    "%s, times are booked, moved, called off and other times answered",
    async (state) => {
      const { eva, unit, investigationId, appointmentId } = await booked();
      await putIn(investigationId, state);
      const accepted = await proposed(eva, appointmentId);
      await act(acceptTimeAction, unit.lead, {
        proposalId: accepted,
        span: "0",
        startsAt: "14:00",
      });
      await act(moveAppointmentAction, unit.lead, moving(appointmentId, 2));
      const reason = "Vi är sjuka";
      await act(cancelAppointmentAction, unit.lead, { appointmentId, version: 3, reason });
      const next = booking(investigationId);
      await act(bookAppointmentAction, unit.lead, next);
      const declined = await proposed(eva, next.appointmentId);
      const answer = { proposalId: declined, messageId: declined, body: "Det går inte" };
      await act(declineTimeAction, unit.lead, answer);
      expect((await visitsPage(unit.lead, investigationId))?.times.appointments).toMatchObject([
        { id: next.appointmentId },
      ]);
      expect(await familyTimes(investigationId)).toEqual([]);
    },
  );
});

describe("when the investigation ends, what is booked from then on", () => {
  test("is called off in the same deed, and each whom it concerns is mailed once", async () => {
    const { eva, jon, unit, investigationId, appointmentId } = await booked();
    const alone = booking(investigationId, { kind: "INTERVIEW", adultId: eva.id });
    await act(bookAppointmentAction, unit.lead, alone);
    await proposed(eva, appointmentId);
    const mailed = [(await mailsTo(eva.email)).length, (await mailsTo(jon.email)).length];
    const end = { investigationId, outcome: "WITHDRAWN", reason: "Livet blev ett annat" };
    await act(closeInvestigationAction, unit.lead, end);
    expect(await nextOwnTime(eva.actor, undefined)).toBeNull();
    const page = await familyAppointments(eva.actor, undefined);
    expect(page?.upcoming).toEqual([]);
    expect(page?.past).toHaveLength(2);
    for (const { cancelReason } of page?.past ?? []) expect(cancelReason).toContain("avslutad");
    expect(await appointmentFile(jon.actor, { id: appointmentId })).toContain("METHOD:CANCEL");
    const kept = await asJob((tx) => tx.timeProposal.findMany({ where: { appointmentId } }));
    expect(kept).toMatchObject([{ answer: "DECLINED", answeredById: unit.lead.userId }]);
    expect(await familyTimes(investigationId)).toEqual([]);
    expect([(await mailsTo(eva.email)).length, (await mailsTo(jon.email)).length]).toEqual(
      mailed.map((before) => before + 1),
    );
  });

  test("by a decision too; what has been stands as it was, and nothing more is booked", async () => {
    const { eva, unit, inquiryId, investigationId, appointmentId } = await booked();
    const later = booking(investigationId, { day: addDays(today(), 30) });
    await act(bookAppointmentAction, unit.lead, later);
    await doWork(await opened(inquiryId, unit));
    await putIn(investigationId, "COMMUNICATED");
    const afterFirst = instantAt(addDays(today(), 8), "12:00");
    const no = outcomeInput(investigationId, { outcome: "NOT_SUITABLE", scope: [] });
    await at(afterFirst, () => act(decideInvestigationAction, unit.manager, no));
    expect((await standing(appointmentId)).cancelledAt).toBeNull();
    expect((await standing(later.appointmentId)).cancelledAt).toEqual(afterFirst);
    expect(await nextOwnTime(eva.actor, undefined)).toMatchObject({ kind: "VISIT" });
    expect(await refusalTo(bookAppointmentAction, unit.lead, booking(investigationId))).toBe(
      "Utredningen är avslutad.",
    );
  });
});
