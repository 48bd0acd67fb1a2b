import { describe, expect, test } from "vitest";
import { formPaths } from "@/lib/inquiries/form/rules";
import { steps } from "@/lib/inquiries/questions/texts";
import { publicPages } from "@/lib/site/pages/texts";
import { visitOf, withCampaign } from "@/scripts/server/visits.mjs";

const origin = "https://hem.ekdala.example";
const person = {
  accept: "text/html,*/*",
  "user-agent": "Mozilla/5.0 (Linux; Android 15) Chrome/140 Mobile Safari/537.36",
};
const get = (url: string, headers: Record<string, string> = {}) => ({
  ...{ method: "GET", url },
  headers: { ...person, ...headers },
});
const inPage = { rsc: "1", referer: `${origin}/` };

describe("a visit", () => {
  test.each([
    ["/", "/", false],
    ["/bli-jourhem", "/bli-jourhem", false],
    ["/bli-jourhem/", "/bli-jourhem", false],
    ["/om/kakor", "/om/kakor", false],
    ["/en", "/en", false],
    ["/lattlast/barnen", "/lattlast/barnen", false],
    ["/nyheter/fler-hem", "/nyheter/fler-hem", false],
    ["/informationstraffar/0199f2a0-0000-7000-8000-000000000001", "/informationstraffar/*", true],
    ["/finns-inte", "/finns-inte", false],
    ["/intresseanmalan/finns-inte", "/intresseanmalan/finns-inte", false],
  ])("to %s counts as %s, built into the product: %s", (url, address, isBuilt) => {
    const visit = { address, isBuilt, campaign: "", isArrival: true };
    expect(visitOf(get(url), origin)).toEqual(visit);
  });

  test.each([
    ...Object.keys(publicPages),
    ...steps.map(({ slug }) => `/intresseanmalan/${slug}`),
    ...[formPaths.check, formPaths.later()],
  ])("to %s is one to a page that is built into the product", (url) => {
    expect(visitOf(get(url), origin)).toMatchObject({ address: url, isBuilt: true });
  });

  test("tells which campaign's link was followed, if that is a code at all", () => {
    expect(visitOf(get("/?kampanj=hosten-buss"), origin)?.campaign).toBe("hosten-buss");
    expect(visitOf(get("/?kampanj=%27%20OR%201=1"), origin)?.campaign).toBe("");
  });

  test("comes from outside, or goes on inside", () => {
    expect(visitOf(get("/", { referer: "https://sok.example/" }), origin)?.isArrival).toBe(true);
    expect(visitOf(get("/barnen", { referer: `${origin}/` }), origin)?.isArrival).toBe(false);
    expect(visitOf(get("/barnen", inPage), origin)?.isArrival).toBe(false);
    // A browser that names no page before says all the same whether it was one of ours.
    for (const [site, isArrival] of [
      ["same-origin", false],
      ["cross-site", true],
      ["none", true],
    ] as const) {
      const visit = visitOf(get("/barnen", { "sec-fetch-site": site }), origin);
      expect(visit?.isArrival).toBe(isArrival);
    }
  });

  test.each([
    [
      "a page fetched ahead by the product",
      get("/barnen", { ...inPage, "next-router-prefetch": "1" }),
    ],
    ["a part fetched ahead", get("/barnen", { ...inPage, "next-router-segment-prefetch": "/x" })],
    ["a page fetched ahead by the browser", get("/", { "sec-purpose": "prefetch;prerender" })],
    ["a search engine", get("/", { "user-agent": "Mozilla/5.0 (compatible; Somebot/2.1)" })],
    ["a browser without a window", get("/", { "user-agent": "HeadlessChrome/140" })],
    ["nobody known", get("/", { "user-agent": "" })],
    ["staff signed in", get("/", { cookie: "a=1; hemvist.session=x" })],
    ["staff signed in over https", get("/", { cookie: "__Host-hemvist.session=x" })],
    ["a form that is sent", { ...get("/intresseanmalan/namn"), method: "POST" }],
    ["a picture", get("/images/hemvist.png")],
    ["a file", get("/", { accept: "image/webp" })],
    ["a staff page", get("/handlaggning/hem")],
    ["the web editor's", get("/admin/innehall")],
    ["a mailed link", get("/intresseanmalan/fortsatt?nyckel=x")],
    ["a booking", get("/informationstraffar/bokning?nyckel=x")],
    ["a receipt", get("/kontakt/kvitto")],
    ["the family's own page", get("/min-ansokan")],
    ["an odd address", get("/Barnen/%3Cscript%3E")],
    ["a very long one", get(`/${"a".repeat(200)}`)],
    ["no address", get("//")],
  ])("is not %s", (_what, request) => {
    expect(visitOf(request, origin)).toBeNull();
  });
});

describe("a campaign's code", () => {
  const from = { referer: `${origin}/?kampanj=hosten-buss` };
  test.each([
    ["/bli-jourhem", "/bli-jourhem?kampanj=hosten-buss"],
    ["/en/bli-jourhem", "/en/bli-jourhem?kampanj=hosten-buss"],
    ["/ersattning?alder=4", "/ersattning?alder=4&kampanj=hosten-buss"],
    ["/intresseanmalan", "/intresseanmalan?kampanj=hosten-buss"],
  ])("goes on to %s", (url, onward) => {
    expect(withCampaign(get(url, from), origin)).toBe(onward);
    expect(withCampaign(get(url, { ...from, rsc: "1" }), origin)).toBe(onward);
  });

  test.each([
    ["nowhere without a page before", get("/barnen")],
    [
      "not from another site",
      get("/barnen", { referer: "https://x.example/?kampanj=hosten-buss" }),
    ],
    ["not when it is no code", get("/barnen", { referer: `${origin}/?kampanj=%3Cb%3E` })],
    ["not over another", get("/barnen?kampanj=annan", from)],
    ["not into a form that is begun", get("/intresseanmalan/namn", from)],
    ["not to staff pages", get("/handlaggning", from)],
    ["not to files", get("/barnen", { ...from, accept: "image/webp" })],
    ["not with what is sent", { ...get("/barnen", from), method: "POST" }],
    ["not out of the house", get("/..//ond.example/x", from)],
    ["not out of the house either", get("//ond.example/x", from)],
  ])("goes %s", (_what, request) => {
    const onward = withCampaign(request, origin);
    expect(onward === null || new URL(onward, origin).origin === origin).toBe(true);
    if (!_what.includes("house")) expect(onward).toBeNull();
  });
});
