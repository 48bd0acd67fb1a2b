import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords, orderRows, pageWindow } from "@/lib/settings/views/rules";
import { pageSizes } from "@/lib/settings/views/schema";

describe("the page of a list", () => {
  it.each([
    [{ page: 1, pageSize: 25 }, 0, { page: 1, pages: 1, skip: 0, take: 25 }],
    [{ page: 1, pageSize: 25 }, 25, { page: 1, pages: 1, skip: 0, take: 25 }],
    [{ page: 2, pageSize: 25 }, 26, { page: 2, pages: 2, skip: 25, take: 25 }],
    [{ page: 9, pageSize: 50 }, 120, { page: 3, pages: 3, skip: 100, take: 50 }],
    [{ page: 100_000, pageSize: 100 }, 1, { page: 1, pages: 1, skip: 0, take: 100 }],
  ] as const)("of %o among %i rows is %o", (state, count, window) => {
    expect(pageWindow(state, count)).toEqual(window);
  });

  it("always shows rows when there are any, and every row on exactly one page", () => {
    const pageSize = fc.constantFrom(...pageSizes);
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(200), pageSize, (count, page, size) => {
        const { pages, skip, take } = pageWindow({ page, pageSize: size }, count);
        expect(skip % take).toBe(0);
        expect(skip < count || count === 0).toBe(true);
        expect((pages - 1) * take < count || count === 0).toBe(true);
        expect(pages * take).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});

describe("the order of a list", () => {
  const table = {
    number: (order: "asc" | "desc") => ({ number: order }),
    name: (order: "asc" | "desc") => [{ familyName: order }, { givenName: order }],
  };
  const last = { id: "asc" as const };

  it("ends in what settles equal rows", () => {
    const rows = orderRows<"number" | "name", object>(
      { column: "name", order: "desc" },
      table,
      last,
    );
    expect(rows).toEqual([{ familyName: "desc" }, { givenName: "desc" }, { id: "asc" }]);
  });
});

describe("how many", () => {
  const noun = { one: "anmälan", many: "anmälningar" };
  it.each([
    [0, "0 anmälningar"],
    [1, "1 anmälan"],
    [37, "37 anmälningar"],
    [12_345, "12\u00a0345 anmälningar"],
  ])("%i is %s", (count, words) => {
    expect(countWords(count, noun)).toBe(words);
  });
});
