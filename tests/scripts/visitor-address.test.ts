import { describe, expect, test } from "vitest";
import { trustedHopsOf, visitorAddress } from "@/scripts/server/visitor-address.mjs";

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
    [undefined, here, 0],
    ["", here, 0],
    ["2", here, 2],
    // The server speaks http itself: over https one stands in front, unless it is told otherwise.
    [undefined, real, 1],
    ["", real, 1],
    ["0", real, 0],
    ["2", real, 2],
    ["one", here, null],
    ["1.5", real, null],
    ["-1", real, null],
    ["10", real, null],
  ])("%j at %s is %s", (text, appUrl, hops) => {
    expect(trustedHopsOf(text, appUrl)).toBe(hops);
  });
});
