import { withQuery } from "./paths";

/** The name under which an address tells what has just been done. */
export const DONE = "klart";

/**
 * Good news after deeds whose form is gone from the page that follows. The key stands in the address,
 * so that it works without JavaScript and a reload never does the deed again.
 * @param texts what is said, by key.
 */
export function doneNews<Key extends string>(texts: Readonly<Record<Key, string>>) {
  /** The page to go to after a deed, with the good news to show there. */
  const path = (page: string, key: Key): string => withQuery(page, { [DONE]: key });
  return {
    path,
    /** What a deed answers: its news, and the page that shows it. */
    done: (page: string, key: Key) => ({ message: texts[key], goTo: path(page, key) }),
    /** The good news that an address asks for; null for anything else that stands there. */
    text: (sent: string | string[] | undefined): string | null =>
      typeof sent === "string" && Object.hasOwn(texts, sent) ? texts[sent as Key] : null,
  };
}
