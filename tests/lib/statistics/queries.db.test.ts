import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import {
  recordContactAttemptAction,
  recordInfoCallAction,
  reviewInquiryAction,
  withdrawInquiryAction,
} from "@/lib/inquiries/handling/actions";
import { mergeInquiryAction } from "@/lib/inquiries/merging/actions";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import { at } from "@/lib/platform/clock";
import { type Day, instantAt } from "@/lib/platform/dates";
import { exportedRecruitment, recruitment } from "@/lib/statistics/queries";
import { sourceKey, sumOf } from "@/lib/statistics/rules";
import { statisticsQuery } from "@/lib/statistics/schema";
import { asJob, makeActor } from "../../support/actors";
import { ask } from "../../support/catalogue";
import { drawn, makeInquiry } from "../inquiries/inquiry-arrange";
import { makeUnit, openingInput, type Unit } from "../investigations/arrange";
import { makeCampaign } from "../outreach/campaigns/arrange";

// A spring of its own, far from what other tests do.
const spring = { fran: "2032-03", till: "2032-04" };
let unit: Unit;
let code = "";

const on = <Result>(day: Day, run: () => Promise<Result>) => at(instantAt(day, "10:00"), run);
const shown = (actor: Actor, asked: Record<string, string> = {}) =>
  on("2032-04-20", () => recruitment(actor, statisticsQuery.parse({ ...spring, ...asked })));
const reach = async (id: string, outcome: string, day: Day) =>
  on(day, async () =>
    act(recordContactAttemptAction, unit.lead, {
      ...(await drawn(id)),
      outcome,
      on: day,
      note: "",
    }),
  );

beforeAll(async () => {
  unit = await makeUnit();
  ({ code } = await makeCampaign(unit.manager, { startsOn: "2032-01-01", name: "Våren" }));
  // Far: talked with on time, informed, investigated by the lead alone.
  const far = await on("2032-03-01", () => makeInquiry(unit.lead, { heardFrom: "FRIEND" }));
  await reach(far, "REACHED", "2032-03-02");
  await on("2032-03-03", async () => {
    const call = { heldOn: "2032-03-03", summary: "De vill.", adultsWantToGoOn: "yes" };
    await act(recordInfoCallAction, unit.lead, { ...(await drawn(far)), ...call });
    await act(openInvestigationAction, unit.lead, openingInput(far, unit));
  });
  // Late, and then withdrawn; another mission.
  const late = await on("2032-03-01", () =>
    makeInquiry(unit.lead, { heardFrom: "WEB", missions: ["RELIEF"] }),
  );
  await reach(late, "NO_ANSWER", "2032-03-11");
  await on("2032-03-12", async () => {
    const gone = { ...(await drawn(late)), reason: "LIFE_CHANGED", note: "" };
    await act(withdrawInquiryAction, unit.lead, gone);
  });
  // Waits, by the campaign's link; the same family twice; and one that is not genuine.
  const waits = await on("2032-04-20", () => makeInquiry(unit.lead));
  await ask(
    `UPDATE inquiry SET campaign_id = (SELECT id FROM campaign WHERE code = '${code}') WHERE id = '${waits}'`,
  );
  const twice = await on("2032-04-20", () => makeInquiry(unit.lead));
  await on("2032-04-20", async () =>
    act(mergeInquiryAction, unit.lead, {
      ...(await drawn(twice)),
      intoId: waits,
      kind: "SAME_PERSON",
    }),
  );
  const machine = await on("2032-04-20", () => makeInquiry(unit.lead));
  await asJob((tx) =>
    tx.inquiry.update({ where: { id: machine }, data: { reviewReason: "TOO_FAST" } }),
  );
  await on("2032-04-20", async () =>
    act(reviewInquiryAction, unit.lead, { ...(await drawn(machine)), isGenuine: "no" }),
  );
  await ask(
    `SELECT app.count_visit(('2032-04-0' || nth)::date, '/kalender', true, '${code}', true) FROM generate_series(1, 7) nth`,
  );
  await ask(`SELECT app.count_form_begun('2032-04-02', '${code}')`);
});

describe("the way from a visit to a placement", () => {
  test("is counted for all, also of families whose file one may not open", async () => {
    for (const actor of [unit.manager, unit.other]) {
      const { rows } = await shown(actor);
      expect(sumOf(rows)).toEqual({
        ...{ arrivals: 7, begun: 1, sent: 3, contacted: 1, talked: 1, investigated: 1 },
        ...{ suitable: 0, active: 0, placed: 0 },
      });
    }
  });

  test("by source and month", async () => {
    const { rows, sources, campaignNames } = await shown(unit.other);
    const sent = rows
      .filter(({ figures }) => figures.sent !== null)
      .map(({ month, source, figures }) => [month, sourceKey(source), figures.sent]);
    expect(sent.sort()).toEqual([
      ["2032-03-01", "FRIEND", 1],
      ["2032-03-01", "WEB", 1],
      ["2032-04-01", `CAMPAIGN:${code}`, 1],
    ]);
    expect(sources.map(sourceKey)).toContain(`CAMPAIGN:${code}`);
    expect(campaignNames[code]).toBe("Våren");
  });

  test("of one source, one mission or other months", async () => {
    const some = async (asked: Record<string, string>) =>
      sumOf((await shown(unit.manager, asked)).rows);
    expect(await some({ kalla: `CAMPAIGN:${code}` })).toMatchObject({ arrivals: 7, sent: 1 });
    expect(await some({ kalla: "WEB" })).toMatchObject({ arrivals: null, sent: 1, contacted: 0 });
    expect(await some({ uppdrag: "RELIEF" })).toMatchObject({ arrivals: null, sent: 1 });
    expect(await some({ fran: "2032-03", till: "2032-03" })).toMatchObject({ sent: 2 });
    expect(await some({ fran: "'; --", kalla: "x", uppdrag: "SPACE" })).toMatchObject({ sent: 3 });
  });

  test("with why it ended and whether the promise was kept", async () => {
    const { closings, promises } = await shown(unit.manager);
    expect(closings).toEqual([{ reason: "LIFE_CHANGED", count: 1 }]);
    expect(promises).toEqual({ kept: 1, late: 1, waiting: 1, medianDays: 5.5 });
  });

  test("and that of one source or one mission alone", async () => {
    const some = async (asked: Record<string, string>) => {
      const { closings, promises } = await shown(unit.other, asked);
      return { closings, promises };
    };
    const none = { kept: 0, late: 0, waiting: 0, medianDays: null };
    const ended = [{ reason: "LIFE_CHANGED", count: 1 }];
    const late = { closings: ended, promises: { ...none, late: 1, medianDays: 10 } };
    expect(await some({ kalla: "WEB" })).toEqual(late);
    expect(await some({ uppdrag: "RELIEF" })).toEqual(late);
    expect(await some({ kalla: "FRIEND" })).toEqual({
      ...{ closings: [], promises: { ...none, kept: 1, medianDays: 1 } },
    });
    expect(await some({ kalla: `CAMPAIGN:${code}` })).toEqual({
      ...{ closings: [], promises: { ...none, waiting: 1 } },
    });
    expect(await some({ kalla: "NEWS" })).toEqual({ closings: [], promises: none });
  });

  test("taken along as a file is logged with its count, never with a name", async () => {
    const actor = await makeActor(["CONSULTANT"]);
    await on("2032-04-20", () => exportedRecruitment(actor, statisticsQuery.parse(spring)));
    const [row] = await ask<{ detail: Record<string, unknown> }>(
      `SELECT detail FROM audit_event WHERE event = 'statistics.exported' AND user_id = '${actor.userId}'`,
    );
    expect(row?.detail).toMatchObject({ from: "2032-03-01", to: "2032-04-30", mission: null });
  });
});

test.each(["CLIENT_WORKER", "EDITOR", "AUDITOR", "HOME_ADULT"] as const)(
  "%s is told no figures, by the code or by the database",
  async (role) => {
    const actor = await makeActor([role]);
    await expect(shown(actor)).rejects.toThrow("without permission");
    const context = JSON.stringify({ kind: "USER", user: actor.userId, roles: [role] });
    const rows = await asJob(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.ctx', ${context}, true)`;
      return tx.$queryRaw<
        unknown[]
      >`SELECT * FROM app.recruitment('2032-01-01', '2032-12-31', NULL)`;
    });
    expect(rows).toEqual([]);
  },
);
