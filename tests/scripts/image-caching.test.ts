import { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { letImagesBeKept } from "@/scripts/server/image-caching.mjs";

/** What an answer with a status says of keeping it, when the page itself says "public". */
function keeping(url: string, status: number): unknown {
  const request = { url, method: "GET" } as Parameters<typeof letImagesBeKept>[0];
  const response = new ServerResponse(request);
  response.setHeader("Cache-Control", "no-store");
  letImagesBeKept(request, response);
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "public");
  response.writeHead(status);
  return response.getHeader("Cache-Control");
}

test.each([
  ["/api/images/1", 200, "public"],
  ["/api/images/1", 304, "public"],
  ["/api/images/1", 404, "no-store"],
  ["/api/images/1", 500, "no-store"],
  ["/barnen", 200, "no-store"],
])("%s answered %i is kept as %s says", (url, status, kept) => {
  expect(keeping(url, status)).toBe(kept);
});
