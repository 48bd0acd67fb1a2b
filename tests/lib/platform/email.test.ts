import fc from "fast-check";
import { expect, it } from "vitest";
import { parseEmail } from "@/lib/platform/email";

it.each([
  ["namn@exempel.se", "namn@exempel.se"],
  ["  Namn.Efternamn+jour@Exempel.SE ", "namn.efternamn+jour@exempel.se"],
  ["o'neill@exempel.co.uk", "o'neill@exempel.co.uk"],
  ["namn@blåbär.se", "namn@blåbär.se"],
  ["namn@xn--blbr-roah.se", "namn@xn--blbr-roah.se"],
])("reads %j", (typed, stored) => {
  expect(parseEmail(typed)).toBe(stored);
});

it.each([
  "",
  "namn",
  "namn@",
  "@exempel.se",
  "namn@exempel",
  "namn@exempel..se",
  "namn.@exempel.se",
  ".namn@exempel.se",
  "na mn@exempel.se",
  "namn@exempel.se, annan@exempel.se",
  "namn@exempel.se;annan@exempel.se",
  "Namn <namn@exempel.se>",
  '"namn"@exempel.se',
  "namn@exempel.se\r\nBcc: annan@exempel.se",
  "namn\u0000@exempel.se",
  "namn@exempel.se\u202e",
  "namn@-exempel.se",
  "namn@[127.0.0.1]",
  "namn@127.0.0.1",
  `${"a".repeat(65)}@exempel.se`,
  `namn@${"a.".repeat(130)}se`,
])("cannot read %j", (typed) => {
  expect(parseEmail(typed)).toBeNull();
});

it("never lets through what could end or split a header", () => {
  const unit = fc.constantFrom("a", "@", ".", "\r", "\n", " ", ",", ";", "<", ">", '"', "\u0000");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (typed) => {
      const stored = parseEmail(typed);
      if (stored !== null) expect(stored).not.toMatch(/[\s,;<>"\p{Cc}]/u);
    }),
    { numRuns: 2_000 },
  );
});
