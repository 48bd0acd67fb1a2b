import { describe, expect, test } from "vitest";
import {
  campaignLink,
  campaignPhase,
  carryCampaign,
  isCampaignCode,
} from "@/lib/outreach/campaigns/rules";
import { campaignQuery, startCampaignSchema } from "@/lib/outreach/campaigns/schema";

test.each([
  ["hosten-buss", true],
  ["h2", true],
  ["h", false],
  ["-h", false],
  ["Hosten", false],
  ["hösten", false],
  ["a b", false],
  ["a".repeat(41), false],
  ["", false],
])("the code %j may stand in a link: %s", (code, may) => {
  expect(isCampaignCode(code)).toBe(may);
});

test.each([
  ["2026-11-20", "COMING"],
  ["2026-11-21", "RUNNING"],
  ["2026-12-01", "RUNNING"],
  ["2026-12-02", "OVER"],
] as const)("on %s a campaign is %s", (today, phase) => {
  expect(campaignPhase({ startsOn: "2026-11-21", endsOn: "2026-12-01" }, today)).toBe(phase);
});

test("a campaign without a last day runs on", () => {
  expect(campaignPhase({ startsOn: "2026-11-21", endsOn: null }, "2036-01-01")).toBe("RUNNING");
});

test("its link is a plain one, to any public page", () => {
  expect(campaignLink("hosten-buss")).toBe("/?kampanj=hosten-buss");
  expect(campaignLink("hosten-buss", "/bli-jourhem")).toBe("/bli-jourhem?kampanj=hosten-buss");
});

test.each([
  [{ kampanj: "hosten-buss" }, "hosten-buss"],
  [{}, null],
  [{ kampanj: ["a1", "b2"] }, null],
  [{ kampanj: "'; DROP TABLE campaign" }, null],
  [{ kampanj: "<script>" }, null],
])("an address that says %j gives %j", (query, kampanj) => {
  expect(campaignQuery.parse(query)).toEqual({ kampanj });
});

describe("what is written of a campaign", () => {
  const form = {
    ...{ code: "hosten-buss", name: "Hösten", channel: "PRESS" },
    ...{ startsOn: "21 nov 2026", endsOn: "", cost: "" },
  };
  test("is read as people write it", () => {
    const full = { ...form, endsOn: "1/12 2026", cost: "12 500,50 kr" };
    expect(startCampaignSchema.parse(full)).toMatchObject({
      ...{ startsOn: "2026-11-21", endsOn: "2026-12-01", cost: "12500.50" },
    });
    expect(startCampaignSchema.parse(form)).toMatchObject({ endsOn: null, cost: null });
  });
  test.each([
    [{ code: "Hösten" }, "code", "små bokstäver"],
    [{ name: " " }, "name", "vad kampanjen heter"],
    [{ channel: "" }, "channel", "var kampanjen syns"],
    [{ startsOn: "snart" }, "startsOn", "Skriv dagen"],
    [{ endsOn: "2026-11-20" }, "endsOn", "samma dag som den första eller senare"],
    [{ cost: "många" }, "cost", "kronor"],
    [{ cost: "-1" }, "cost", "kronor"],
  ])("%j is refused at %s", (change, field, text) => {
    const parsed = startCampaignSchema.safeParse({ ...form, ...change });
    expect(parsed.error?.issues).toMatchObject([
      { path: [field], message: expect.stringContaining(text) },
    ]);
  });
});

describe("in a browser that does not tell which page it comes from", () => {
  const site = "https://hem.example";
  test.each([
    ["the first page gives its code", "/?kampanj=buss", null, "buss", null],
    ["the next is given it", "/barnen", "buss", "buss", "/barnen?kampanj=buss"],
    [
      "with what stood there",
      "/ersattning?hem=A#svar",
      "buss",
      "buss",
      "/ersattning?hem=A&kampanj=buss#svar",
    ],
    ["to where a form begins", "/intresseanmalan", "buss", "buss", "/intresseanmalan?kampanj=buss"],
    ["another link's code takes its place", "/?kampanj=radio", "buss", "radio", null],
    ["what is no code is none", "/?kampanj=%3Cb%3E", null, null, null],
    ["nothing is made up", "/barnen", null, null, null],
    ["a form that is begun remembers by itself", "/intresseanmalan/namn", "buss", "buss", null],
    ["a family's own page has none", "/min-ansokan", "buss", "buss", null],
    ["nor has a file", "/api/images/1", "buss", "buss", null],
  ])("%s", (_what, path, carried, code, goTo) => {
    expect(carryCampaign(site + path, carried)).toEqual({ code, goTo });
  });
});
