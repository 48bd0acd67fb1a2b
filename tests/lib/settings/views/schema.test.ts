import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withQuery } from "@/lib/platform/paths";
import { defineList, listKeys, pageSizes, saveViewSchema } from "@/lib/settings/views/schema";

const list = defineList({
  name: "inquiries",
  noun: { one: "anmälan", many: "anmälningar" },
  columns: [
    { id: "number", label: "Nummer", sortable: true },
    { id: "receivedAt", label: "Inkom", sortable: true },
    { id: "state", label: "Läge" },
    { id: "source", label: "Väg in", isExtra: true },
  ],
  filters: [
    {
      id: "state",
      label: "Läge",
      options: { RECEIVED: "Ny", PARKED: "Parkerad" },
      isMultiple: true,
    },
    { id: "source", label: "Väg in", options: { WEB: "Webben", PHONE: "Telefon" } },
    { id: "handler", label: "Handläggare", options: "ids" },
  ],
  defaultSort: { column: "receivedAt", order: "desc" },
});

const first = {
  page: 1,
  pageSize: 25,
  sort: { column: "receivedAt", order: "desc" },
  columns: ["number", "receivedAt", "state"],
  filters: {},
};
const USER = "0198a000-0000-7000-8000-000000000001";

describe("what an address says", () => {
  it("is the first page in the first order when it says nothing", () => {
    expect(list.parse({})).toEqual(first);
  });

  it.each([
    ["a page", "sida=3", { page: 3 }],
    ["a size", "antal=100", { pageSize: 100 }],
    ["an order", "sortera=number", { sort: { column: "number", order: "asc" } }],
    ["a falling order", "sortera=-number", { sort: { column: "number", order: "desc" } }],
    ["a column beside", "kolumner=source", { columns: ["number", "source"] }],
    [
      "columns as a form sends them",
      "kolumner=source&kolumner=state",
      { columns: ["number", "state", "source"] },
    ],
    [
      "several values",
      "state=PARKED&state=RECEIVED",
      { filters: { state: ["RECEIVED", "PARKED"] } },
    ],
    ["an id", `handler=${USER.toUpperCase()}`, { filters: { handler: [USER] } }],
    ["a filter left open", "state=&source=", {}],
  ])("understands %s", (_, query, change) => {
    expect(list.parse(new URLSearchParams(query))).toEqual({ ...first, ...change });
  });

  it.each([
    "sida=0",
    "sida=-4",
    "sida=1.5",
    "sida=mycket",
    "sida=1e99",
    "antal=26",
    "antal=1000000",
    "sortera=state",
    "sortera=lösenord",
    "sortera=--number",
    "kolumner=hemligt",
    "state=CLOSED",
    "state=__proto__",
    "state=constructor",
    "handler=inte-ett-id",
    "handler=1%27%20OR%201=1",
    "okänt=värde",
  ])("passes over %s", (query) => {
    expect(list.parse(new URLSearchParams(query))).toEqual(first);
  });

  it("takes one value of a filter that takes one", () => {
    expect(list.parse({ source: ["PHONE", "WEB"] }).filters).toEqual({ source: ["WEB"] });
  });

  it("does not mistake inherited names for values", () => {
    const odd = Object.create({ state: "PARKED" }) as Record<string, string>;
    expect(list.parse(odd)).toEqual(first);
  });

  it("never fails, whatever it is sent", () => {
    const names = fc.oneof(
      fc.constantFrom(...Object.values(listKeys), "state", "handler"),
      fc.string(),
    );
    const sent = fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(
      fc.property(sent, (query) => {
        const state = list.parse(query);
        expect(pageSizes).toContain(state.pageSize);
        expect(state.columns[0]).toBe("number");
        expect(state.page).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe("writing an address", () => {
  it("leaves out what is as from the start", () => {
    expect(withQuery("/l", list.print(list.parse({})))).toBe("/l");
  });

  it("is read back as the same", () => {
    const state = fc.record({
      page: fc.integer({ min: 1, max: 100_000 }),
      pageSize: fc.constantFrom(...pageSizes),
      sort: fc.record({
        column: fc.constantFrom("number" as const, "receivedAt" as const),
        order: fc.constantFrom("asc" as const, "desc" as const),
      }),
      columns: fc
        .subarray(["receivedAt", "state", "source"] as const, { minLength: 1 })
        .map((rest) => ["number" as const, ...rest]),
      filters: fc.record(
        {
          state: fc.subarray(["RECEIVED", "PARKED"] as ("RECEIVED" | "PARKED")[], { minLength: 1 }),
          handler: fc.uuid().map((id) => [id]),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(state, (given) => {
        const query = withQuery("", list.print(given)).replace("?", "");
        expect(list.parse(new URLSearchParams(query))).toEqual(given);
        const view = { list: list.name, name: "Min vy", query };
        expect(saveViewSchema.safeParse(view).success).toBe(true);
      }),
    );
  });
});

describe("describing a list", () => {
  it.each(Object.values(listKeys))("refuses a filter called %s", (id) => {
    const describe = () =>
      defineList({
        name: "odd",
        noun: { one: "rad", many: "rader" },
        columns: [{ id: "a", label: "A", sortable: true }],
        filters: [{ id, label: "Fel", options: {} }],
        defaultSort: { column: "a", order: "asc" },
      });
    expect(describe).toThrow(RangeError);
  });
});

describe("saving a view", () => {
  it.each([
    [{ name: "" }, "Skriv vad vyn ska heta"],
    [{ name: "x".repeat(61) }, "Korta texten till högst 60 tecken. Nu är den 61 tecken."],
  ])("asks for a name: %o", (change, text) => {
    const sent = { list: "inquiries", query: "", isShared: "", ...change };
    expect(saveViewSchema.safeParse(sent).error?.issues[0]?.message).toBe(text);
  });

  it.each([{ list: "../etc" }, { query: "<script>" }, { query: "x".repeat(1001) }])(
    "takes nothing but what a list writes: %o",
    (change) => {
      const sent = { list: "inquiries", query: "", name: "Min vy", ...change };
      expect(saveViewSchema.safeParse(sent).success).toBe(false);
    },
  );
});
