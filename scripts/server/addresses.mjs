// @ts-check
// Addresses whose path says no text. Next answers them with a fault of its own, before any page is asked.

/** Bytes that mean something in Swedish links of old programs, which wrote one byte for each letter. */
const oldLetters = new TextDecoder("windows-1252");

/**
 * Where an address that cannot be read leads to: the same one as it is written today.
 * @param {string} url path and query, as a request names them
 * @returns {string | null} an address that can be read, on this host; null if it can be already
 */
export function readableAddress(url) {
  if (isReadable(url.split("?")[0] ?? "")) return null;
  const readable = url
    .replace(/[\x80-\xff]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
    .replace(/%(?![0-9a-f]{2})/gi, "%25")
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => (isReadable(run) ? run : inUtf8(run)));
  // Two slashes first would lead to another host.
  return `/${readable.replace(/^[/\\]+/, "")}`;
}

/** @param {string} escaped */
function isReadable(escaped) {
  try {
    decodeURIComponent(escaped);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} run of escaped bytes */
function inUtf8(run) {
  return encodeURIComponent(oldLetters.decode(Buffer.from(run.replaceAll("%", ""), "hex")));
}
