const METHODS = new Set(["GET", "HEAD", "POST"]);

/** The largest body that any form sends: a file of 10 MB and its fields. */
const MOST_BYTES = 12 * 1024 * 1024;

/** What the guard looks at. */
export type GuardedRequest = {
  method: string;
  origin: string | null;
  fetchSite: string | null;
  contentLength: string | null;
};

/**
 * Judges a request before anything else does.
 * @param ownOrigin the public origin of the product.
 * @returns the status to refuse it with, or null to let it in.
 */
export function refusedStatus(request: GuardedRequest, ownOrigin: string): 403 | 405 | 413 | null {
  if (!METHODS.has(request.method)) return 405;
  if (request.method !== "POST") return null;
  // A POST without Origin, or from elsewhere, comes from no form of ours.
  if (request.origin !== ownOrigin) return 403;
  if (request.fetchSite !== null && request.fetchSite !== "same-origin") return 403;
  return Number(request.contentLength ?? 0) > MOST_BYTES ? 413 : null;
}
