import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { autosaver, type SavingOutcome } from "@/components/staff/autosave";

const saved: SavingOutcome = { kind: "saved", at: new Date("2026-11-22T13:32:00Z") };
const unreachable: SavingOutcome = { kind: "unreachable" };

function text(body: string): FormData {
  const form = new FormData();
  form.set("body", body);
  return form;
}

/** A server that answers what it is told to, in turn, after a second. */
function setUp(...answers: SavingOutcome[]) {
  const sent: string[] = [];
  const shown: string[] = [];
  const saver = autosaver({
    save: async (form) => {
      sent.push(String(form.get("body")));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return answers.shift() ?? saved;
    },
    show: ({ kind }) => void shown.push(kind),
    pauseMs: 5_000,
  });
  return { saver, sent, shown };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("saving while somebody writes", () => {
  it("waits for a pause of five seconds and sends the latest", async () => {
    const { saver, sent, shown } = setUp();
    saver.touch(text("a"));
    await vi.advanceTimersByTimeAsync(4_900);
    saver.touch(text("ab"));
    await vi.advanceTimersByTimeAsync(4_900);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(sent).toEqual(["ab"]);
    expect(shown).toEqual(["typing", "typing", "saving", "saved"]);
    expect(saver.isBehind()).toBe(false);
  });

  it("saves again what is typed while a saving is under way", async () => {
    const { saver, sent, shown } = setUp();
    saver.touch(text("a"));
    await vi.advanceTimersByTimeAsync(5_500);
    saver.touch(text("ab"));
    await vi.advanceTimersByTimeAsync(600);
    expect(shown.at(-1)).toBe("typing");
    expect(saver.isBehind()).toBe(true);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent).toEqual(["a", "ab"]);
    expect(shown.at(-1)).toBe("saved");
  });

  it("tries again while the server cannot be reached, with the newest words", async () => {
    const { saver, sent, shown } = setUp(unreachable, unreachable);
    saver.touch(text("a"));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(shown.at(-1)).toBe("unreachable");
    expect(saver.isBehind()).toBe(true);
    saver.touch(text("ab"));
    await vi.advanceTimersByTimeAsync(6_000);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent).toEqual(["a", "ab", "ab"]);
    expect(shown.at(-1)).toBe("saved");
  });

  it("does not send again what was refused, until something is typed", async () => {
    const { saver, sent, shown } = setUp({ kind: "refused", message: "Korta texten" });
    saver.touch(text("a"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(["a"]);
    expect(shown.at(-1)).toBe("refused");
    saver.touch(text("ab"));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent).toEqual(["a", "ab"]);
  });

  it("saves at once when asked to, and once", async () => {
    const { saver, sent } = setUp();
    saver.touch(text("a"));
    const flushed = Promise.all([saver.flush(), saver.flush()]);
    await vi.advanceTimersByTimeAsync(20_000);
    await flushed;
    expect(sent).toEqual(["a"]);
  });

  it("lets a saving under way end before the note is signed, and starts none after", async () => {
    const { saver, sent } = setUp();
    saver.touch(text("a"));
    await vi.advanceTimersByTimeAsync(5_500);
    saver.touch(text("ab"));
    let isSettled = false;
    const settled = saver.settle().then(() => {
      isSettled = true;
    });
    await vi.advanceTimersByTimeAsync(400);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(20_000);
    await settled;
    expect(sent).toEqual(["a"]);
    expect(saver.isBehind()).toBe(false);
  });
});
