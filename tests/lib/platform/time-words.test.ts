import { describe, expect, it } from "vitest";
import { atClock, clockBetween, clockSpan, plainWords } from "@/lib/platform/time-words";

describe("times of day in running text", () => {
  it.each([
    ["8:30", "kl. 8.30"],
    ["08:30", "kl. 8.30"],
    ["00:05", "kl. 0.05"],
    ["13.00", "kl. 13.00"],
  ])("%s is %s", (clock, words) => {
    expect(plainWords(atClock(clock))).toBe(words);
  });

  it("spans two times", () => {
    expect(plainWords(clockSpan("09:00", "16.30"))).toBe("kl. 9.00–16.30");
    expect(plainWords(clockBetween("09:00", "12:00"))).toBe("mellan kl. 9.00 och 12.00");
  });

  it("has no place where a line may break", () => {
    expect(clockSpan("09:00", "16:30")).toBe("kl.\u00a09.00\u2060–\u206016.30");
  });
});
