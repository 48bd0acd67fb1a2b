import "server-only";
import { headers } from "next/headers";
import type { FormState } from "./form-state";
import { lostFormText } from "./texts";

/** A no that a form got, what was wrong in its fields, and what its sender had written in words. */
export type RefusedPost = { message: string; faults: string[]; written: string[] };

// The deed and the page that follows may be served by two copies of this module.
const shared = globalThis as { hemvistRefusedPosts?: Map<string, RefusedPost> };
shared.hemvistRefusedPosts ??= new Map();
const posts = shared.hemvistRefusedPosts;

/** A page is drawn in the request of its post, well within this: what is older nobody asks for. */
const KEPT_MS = 60_000;
const MOST_KEPT = 200;

/**
 * Keeps a no for the page that the same request draws. Without JavaScript the form itself shows it, if
 * it is still on the page: when the matter has moved on meanwhile it may be gone, and with it the
 * answer and all that was typed.
 */
export async function keepRefusal({
  message,
  fields,
  values,
}: Extract<FormState, { status: "refused" }>): Promise<void> {
  const request = await headers();
  const nonce = request.get("x-nonce");
  // With JavaScript the form that was sent stays, and shows it.
  if (nonce === null || request.has("next-action")) return;
  for (const old of posts.keys()) {
    if (posts.size < MOST_KEPT) break;
    posts.delete(old);
  }
  const faults = [...new Set(Object.values(fields).flat())];
  // "Rätta 2 fel" is said to somebody who has the fields before them.
  const heading = faults.length > 0 ? lostFormText : message;
  posts.set(nonce, { message: heading, faults, written: writtenIn(values) });
  setTimeout(() => posts.delete(nonce), KEPT_MS).unref();
}

/** The no that this request's form got, or null. It is told once. */
export async function refusalOfRequest(): Promise<RefusedPost | null> {
  const nonce = (await headers()).get("x-nonce") ?? "";
  const post = posts.get(nonce) ?? null;
  posts.delete(nonce);
  return post;
}

/** What somebody has written in words; choices, dates and the form's own ids are soon made anew. */
function writtenIn(values: Record<string, string | string[]>): string[] {
  return Object.values(values)
    .flat()
    .filter((text) => /\S\s+\S/.test(text));
}
