import { describe, expect, it } from "vitest";
import {
  earlyFault,
  mayRead,
  mayReceive,
  mayRemove,
  mayReturn,
  sentWords,
  uploadState,
} from "@/lib/inquiries/uploads/rules";

const day = new Date("2026-11-27T10:00:00Z");

describe("how a sent file stands", () => {
  it.each([
    ["QUARANTINED", null, null, "CHECKING"],
    ["CLEAN", null, null, "WAITING"],
    ["REJECTED", null, null, "STOPPED"],
    ["CLEAN", day, null, "RECEIVED"],
    ["CLEAN", null, day, "RETURNED"],
    ["REJECTED", null, day, "RETURNED"],
  ] as const)("%s, received %s, returned %s: %s", (fileState, receivedAt, returnedAt, state) => {
    expect(uploadState({ fileState, receivedAt, returnedAt })).toBe(state);
  });

  it.each([
    ["CHECKING", { remove: true, receive: false, read: false, giveBack: false }],
    ["WAITING", { remove: true, receive: true, read: true, giveBack: true }],
    ["STOPPED", { remove: true, receive: false, read: false, giveBack: true }],
    ["RECEIVED", { remove: false, receive: false, read: true, giveBack: false }],
    ["RETURNED", { remove: false, receive: false, read: true, giveBack: false }],
  ] as const)("%s allows %o", (state, allowed) => {
    expect({
      remove: mayRemove(state),
      receive: mayReceive(state),
      read: mayRead(state),
      giveBack: mayReturn(state),
    }).toEqual(allowed);
  });
});

describe("what is told before a file is sent", () => {
  it.each([
    ["Intyg.pdf", 1, null],
    ["IMG_1.JPG", 10 * 1024 * 1024, null],
    ["IMG_1.JPG", 10 * 1024 * 1024 + 1, "TOO_LARGE"],
    ["Intyg.pdf", 0, "EMPTY"],
    ["IMG_1.HEIC", 5, "PHONE_FORMAT"],
    ["film.mov", 5, "KIND_NOT_TAKEN"],
    ["utan", 5, "KIND_NOT_TAKEN"],
  ] as const)("%s of %i: %s", (name, size, fault) => {
    expect(earlyFault({ name, size })).toBe(fault);
  });
});

it("says how many came through", () => {
  expect(sentWords(1, 0)).toBe("1 fil är skickad.");
  expect(sentWords(2, 1)).toBe("2 filer är skickade. 1 fil kunde inte tas emot.");
});
