import "server-only";
import { headers } from "next/headers";
import type { FormState } from "./form-state";

/** A no that a form got, and what its sender had written in words. */
export type RefusedPost = { message: string; written: string[] };

// The deed and the page that follows may be served by two copies of this module.
const shared = globalThis as { hemvistRefusedPosts?: Map<string, RefusedPost> };
shared.hemvistRefusedPosts ??= new Map();
const posts = shared.hemvistRefusedPosts;

/** A page is drawn in the request of its post: what is older was never asked for. */
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
  // What is wrong in a field can only be told beside it.
  if (Object.keys(fields).length > 0) return;
  const request = await headers();
  const nonce = request.get("x-nonce");
  // With JavaScript the form that was sent stays, and shows it.
  if (nonce === null || request.has("next-action")) return;
  for (const old of posts.keys()) {
    if (posts.size < MOST_KEPT) break;
    posts.delete(old);
  }
  posts.set(nonce, { message, written: writtenIn(values) });
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
