import { describe, expect, test } from "vitest";
import { trustedHopsProblem, visitorAddress } from "@/scripts/server/visitor-address.mjs";

const asked = (forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress: "10.0.0.9" },
});

describe("who is asking", () => {
  test.each([
    ["198.51.100.7, 192.0.2.7", 0, "10.0.0.9"],
    ["198.51.100.7, 192.0.2.7", 1, "192.0.2.7"],
    ["198.51.100.7, 192.0.2.7", 2, "198.51.100.7"],
    ["192.0.2.7", 2, "10.0.0.9"],
    [undefined, 1, "10.0.0.9"],
    ["192.0.2.7:5678", 1, "192.0.2.7"],
    ["[2001:db8::1]:5678", 1, "2001:db8::1"],
    ["[2001:db8::1]", 1, "2001:db8::1"],
    ["2001:db8::1", 1, "2001:db8::1"],
    ["unknown", 1, "10.0.0.9"],
    ["", 1, "10.0.0.9"],
  ])("of %j behind %i balancers is %s", (forwarded, hops, address) => {
    expect(visitorAddress(asked(forwarded), hops)).toBe(address);
  });
});

describe("the number of balancers", () => {
  const here = new URL("http://localhost:3000");
  const real = new URL("https://hemvist.example.se");

  test.each([
    [undefined, here],
    ["", here],
    ["0", real],
    ["2", real],
  ])("%j is right for %s", (text, appUrl) => {
    expect(trustedHopsProblem(text, appUrl)).toBeUndefined();
  });

  test.each([
    [undefined, real, "is needed"],
    ["", real, "is needed"],
    ["one", here, "whole number"],
    ["1.5", real, "whole number"],
    ["-1", real, "whole number"],
    ["10", real, "whole number"],
  ])("%j is wrong for %s: %s", (text, appUrl, problem) => {
    expect(trustedHopsProblem(text, appUrl)).toContain(problem);
  });
});
