import type { Page, Request } from "@playwright/test";

/** What a page has made its visitor load so far. */
export type Weight = {
  /** Bytes of scripts as they were sent. */
  script: number;
  /** Bytes of the page and its style sheets as they were sent: what stands between a visitor and the words. */
  toRead: number;
  /** Bytes of the page itself, unpacked. */
  html: number;
  /** Addresses of pages that nobody has asked for. */
  beforehand: string[];
};

/** Opens a page in a browser that has seen none before; what is given back weighs what has come. */
export async function openWeighed(page: Page, path: string): Promise<() => Promise<Weight>> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  const response = await page.goto(path);
  const html = Buffer.byteLength((await response?.text()) ?? "");
  return async () => {
    const sizes = await Promise.all(
      requests.map(async (request) => ({
        kind: request.resourceType(),
        bytes: (await request.sizes()).responseBodySize,
      })),
    );
    const sum = (...kinds: string[]) =>
      sizes.reduce((total, { kind, bytes }) => total + (kinds.includes(kind) ? bytes : 0), 0);
    const beforehand = requests.map((each) => each.url()).filter((url) => url.includes("_rsc="));
    return { script: sum("script"), toRead: sum("document", "stylesheet"), html, beforehand };
  };
}
