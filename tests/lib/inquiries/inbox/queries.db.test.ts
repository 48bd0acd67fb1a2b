import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { inquiryInbox } from "@/lib/inquiries/inbox/queries";
import { inquiryList } from "@/lib/inquiries/inbox/schema";
import { sentFormFile } from "@/lib/inquiries/inbox/sent/queries";
import { at } from "@/lib/platform/clock";
import { dbDate, instantAt } from "@/lib/platform/dates";
import { withClient } from "@/scripts/setup/sql.mjs";
import { asJob, makeActor } from "../../../support/actors";
import { makeInquiry, stored } from "../inquiry-arrange";

let staff: Actor;
const ids: Record<string, string> = {};
const nameOf = (id: string) => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? "";
const list = async (query: string) => {
  const state = inquiryList.parse(new URLSearchParams(`antal=100&${query}`));
  return inquiryInbox(staff, state);
};
const found = async (query: string) => (await list(query)).rows.map(({ id }) => nameOf(id));

beforeAll(async () => {
  staff = await makeActor(["CONSULTANT"]);
  ids.open = await makeInquiry(staff, { adultAtHome: "YES", ownRoom: "POSSIBLE", ages: "ALL" });
  ids.perhaps = await makeInquiry(staff, {
    missions: ["RELIEF"],
    adultAtHome: "DISCUSS",
    ages: "OLDER",
    availability: ["SHORT_NOTICE"],
    municipality: "ÅSBY kommun",
    postalCode: "765 43",
  });
  ids.no = await makeInquiry(staff, {
    missions: ["CONTACT"],
    adultAtHome: "NO",
    ownRoom: "NO",
    languages: "svenska och dari",
    municipality: "Åsby",
  });
  ids.hidden = await makeInquiry(staff, { municipality: "Åsby", postalCode: "765 43" });
  await asJob((tx) =>
    tx.inquiry.update({ where: { id: ids.hidden }, data: { protectionLevel: "CONFIDENTIAL" } }),
  );
});

describe("ordered by what the form says", () => {
  test.each([
    ["mission", ["open", "no", "perhaps", "hidden"]],
    ["adult", ["open", "perhaps", "no", "hidden"]],
    ["room", ["perhaps", "open", "no", "hidden"]],
    ["ages", ["open", "no", "perhaps", "hidden"]],
  ])("%s: in the order of the words, and last of whom nothing is said", async (order, expected) => {
    expect(await found(`sortera=${order}`)).toEqual(expected);
  });
});

describe("filters", () => {
  test.each([
    ["vuxen=YES&vuxen=DISCUSS", ["open", "perhaps"]],
    ["rum=POSSIBLE", ["open"]],
    ["alder=OLDER", ["open", "perhaps"]],
    ["alder=YOUNGER", ["no", "open"]],
    ["nar=SHORT_NOTICE", ["perhaps"]],
    ["kommun=%C3%A5sby", ["no", "perhaps"]],
    ["postnummer=76", ["perhaps"]],
    ["sprak=dari", ["no"]],
    ["genom=PHONE", ["hidden", "no", "open", "perhaps"]],
    ["genom=WEB", []],
    ["kommun=okänd&postnummer=9&sprak=%3Cscript%3E", []],
  ])("%s", async (query, expected) => {
    expect((await found(query)).sort()).toEqual(expected);
  });

  test("what they offer is what the forms say, of nobody with protected data", async () => {
    const { choices } = await list("");
    expect(choices.kommun.map(({ value }) => value)).toEqual(["ekdala", "åsby"]);
    expect(choices.postnummer.map(({ label }) => label)).toEqual(["12x xx", "76x xx"]);
    expect(choices.sprak.map(({ label }) => label)).toEqual(["Dari", "Svenska"]);
  });

  test("those that have rested long enough, and those open for more than a year", async () => {
    const rested = await makeInquiry(staff);
    const old = await makeInquiry(staff);
    ids.rested = rested;
    ids.old = old;
    await asJob(async (tx) => {
      const parkedUntil = dbDate("2026-11-20");
      await tx.inquiry.update({ where: { id: rested }, data: { state: "PARKED", parkedUntil } });
      const submittedAt = instantAt("2025-11-01", "09:00");
      await tx.inquiry.update({ where: { id: old }, data: { submittedAt } });
    });
    const on = (clock: string, query: string) =>
      at(instantAt("2026-11-20", clock), () => found(query));
    expect(await on("09:00", "vantat=RESTED")).toEqual(["rested"]);
    expect(await at(instantAt("2026-11-19", "09:00"), () => found("vantat=RESTED"))).toEqual([]);
    expect(await on("09:00", "vantat=YEAR")).toEqual(["old"]);
  });
});

/** As the owner of the tables: the product itself can never write a sent form anew. */
function rewrite(id: string, sections: unknown) {
  return withClient(process.env.DATABASE_ADMIN_URL ?? "", (client) =>
    client.query("UPDATE sent_form SET sections = $2 WHERE inquiry_id = $1", [
      id,
      JSON.stringify(sections),
    ]),
  );
}

describe("the form as it was sent", () => {
  test("stands with its questions as they were worded then, whatever they are today", async () => {
    const id = await makeInquiry(staff);
    const sections = [
      {
        title: "En rubrik som inte finns längre",
        lines: [
          {
            id: "gone",
            version: 3,
            label: "Borta",
            text: "En fråga som är borttagen?",
            words: "Ja",
          },
          {
            id: "ages",
            version: 9,
            label: "Ålder",
            text: "Så löd frågan då?",
            words: "Så löd svaret",
          },
        ],
      },
    ];
    await rewrite(id, sections);
    expect((await sentFormFile(staff, id))?.sections).toEqual(sections);
  });

  test("is kept with every question that was put, each with its version", async () => {
    const id = await makeInquiry(staff, { ownRoom: "POSSIBLE" });
    const kept = await asJob((tx) => tx.sentForm.findUniqueOrThrow({ where: { inquiryId: id } }));
    const form = await sentFormFile(staff, id);
    expect(form?.sections).toEqual(kept.sections);
    const lines = form?.sections.flatMap((section) => section.lines);
    expect(lines?.find((line) => line.id === "ownRoom")).toEqual({
      id: "ownRoom",
      version: 1,
      label: "Eget rum till barnet",
      text: "Kan barnet få ett eget rum?",
      words: "Ja, om vi möblerar om",
    });
    expect(lines?.some((line) => line.id === "interpreterLanguage")).toBe(false);
  });

  test("from before forms were kept is read with the questions of today", async () => {
    const id = await makeInquiry(staff);
    const before = (await sentFormFile(staff, id))?.sections;
    await rewrite(id, null);
    expect((await sentFormFile(staff, id))?.sections).toEqual(before);
  });

  test("is not read of somebody with protected data", async () => {
    expect((await stored(ids.hidden ?? "")).protectionLevel).not.toBe("NONE");
    expect(await sentFormFile(staff, ids.hidden ?? "")).toBeNull();
  });
});
