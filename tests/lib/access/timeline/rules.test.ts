import { describe, expect, it } from "vitest";
import { type Doer, doerName, sentenceOf } from "@/lib/access/timeline/rules";
import type { EventTexts } from "@/lib/access/timeline/schema";

const nobody: Doer = {
  kind: "USER",
  roles: [],
  name: undefined,
  organisation: undefined,
  subjects: [],
};

describe("who did it", () => {
  it.each<[string, Partial<Doer>, string]>([
    ["a colleague by name", { roles: ["CONSULTANT"], name: "Hanna Lind" }, "Hanna Lind"],
    [
      "the planted story's people too",
      { kind: "SEED", roles: ["CONSULTANT"], name: "Hanna Lind" },
      "Hanna Lind",
    ],
    [
      "the unit to a client",
      { roles: ["CONSULTANT"], organisation: "Ekdala" },
      "Familjehemsenheten",
    ],
    ["the out-of-hours duty", { roles: ["DUTY"], organisation: "Ekdala" }, "Socialjouren"],
    [
      "a municipality by its name",
      { roles: ["CLIENT_WORKER"], organisation: "Björkvik" },
      "Björkvik",
    ],
    ["a municipality without a name", { roles: ["CLIENT_WORKER"] }, "Kommunen"],
    ["a home", { roles: ["HOME_ADULT"] }, "Hemmet"],
    ["a family by its link", { kind: "LINK" }, "Familjen"],
    ["a family that sends its form", { kind: "ANONYMOUS" }, "Familjen"],
    ["a family of the planted story", { kind: "SEED" }, "Familjen"],
    ["whoever asks for a call", { kind: "ANONYMOUS", subjects: ["CALLBACK"] }, "Avsändaren"],
    ["whoever writes", { kind: "ANONYMOUS", subjects: ["PUBLIC_MESSAGE"] }, "Avsändaren"],
    [
      "a colleague who answers",
      { roles: ["CONSULTANT"], subjects: ["PUBLIC_MESSAGE"] },
      "Familjehemsenheten",
    ],
    ["the product itself", { kind: "JOB" }, "Systemet"],
  ])("%s", (_, doer, name) => {
    expect(doerName({ ...nobody, ...doer })).toBe(name);
  });
});

describe("the sentence of an event", () => {
  const texts: EventTexts = {
    "home.paused": "Hemmet pausades",
    "home.capability-changed": ({ places }) =>
      places === 0 ? null : `Hemmet fick ${places} platser`,
  };
  it.each([
    ["home.paused", {}, "Hemmet pausades"],
    ["home.capability-changed", { places: 2 }, "Hemmet fick 2 platser"],
    ["home.capability-changed", { places: 0 }, null],
    ["home.unheard-of", {}, null],
    ["constructor", {}, null],
  ] as const)("%s %o", (event, detail, sentence) => {
    expect(sentenceOf(texts, { event, detail })).toBe(sentence);
  });
});
