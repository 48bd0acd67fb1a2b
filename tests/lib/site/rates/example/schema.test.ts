import { describe, expect, it } from "vitest";
import { readExample } from "@/lib/site/rates/example/schema";

describe("what the address asks for", () => {
  it("is an example of its own when it asks for nothing", () => {
    expect(readExample({})).toMatchObject({
      state: "READ",
      isAsked: false,
      household: { home: "CONTRACTED_ONE", younger: 1, older: 0 },
    });
  });

  it("is read, and a number left empty is none", () => {
    expect(readExample({ hem: "FOSTER", yngre: " 2 ", aldre: "" })).toMatchObject({
      state: "READ",
      isAsked: true,
      household: { home: "FOSTER", younger: 2, older: 0 },
    });
  });

  it("counts the first of what is written twice", () => {
    expect(readExample({ hem: ["FOSTER", "CASTLE"], yngre: ["1", "9"] })).toMatchObject({
      household: { home: "FOSTER", younger: 1, older: 0 },
    });
  });

  it.each([
    [{ hem: "CASTLE", yngre: "1" }, "hem", "Välj vilket slags hem"],
    [{ yngre: "1" }, "hem", "Välj vilket slags hem"],
    [{ hem: "FOSTER", yngre: "fem" }, "yngre", "Skriv hur många barn som är 0–12 år"],
    [{ hem: "FOSTER", yngre: "1", aldre: "-1" }, "aldre", "siffra från 0 till 4"],
    [{ hem: "FOSTER", yngre: "1.5" }, "yngre", "siffra från 0 till 4"],
    [{ hem: "FOSTER", yngre: "1e1" }, "yngre", "siffra från 0 till 4"],
    [{ hem: "FOSTER", yngre: "99999999999999999999" }, "yngre", "siffra från 0 till 4"],
    [{ hem: "FOSTER", yngre: "0", aldre: "0" }, "yngre", "Skriv minst ett barn"],
    [{ hem: "CONTRACTED_ONE", yngre: "2" }, "yngre", "Avtalet rymmer ett barn"],
    [{ hem: "__proto__", yngre: "1" }, "hem", "Välj vilket slags hem"],
  ])("%o is refused at %s", (query, field, message) => {
    const asked = readExample(query);
    expect(asked.state).toBe("REFUSED");
    expect(asked.state === "REFUSED" && asked.errors[field]?.[0]).toContain(message);
    expect(asked.values).toMatchObject(query);
  });
});
