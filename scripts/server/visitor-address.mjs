// @ts-check
import { isIP } from "node:net";

/** @typedef {import("node:http").IncomingMessage} Request */

/**
 * How many balancers of our own stand in front: as told, else one over https, since the server speaks
 * http itself, and none on this machine. Were it not counted, all visitors would look like one.
 * @param {string | undefined} text TRUSTED_PROXY_HOPS as it was set; empty counts as absent
 * @param {URL} appUrl
 * @returns {number | null} null if the text is none from 0 to 9
 */
export function trustedHopsOf(text, appUrl) {
  if (text === undefined || text === "") return appUrl.protocol === "https:" ? 1 : 0;
  return /^\d$/.test(text) ? Number(text) : null;
}

/**
 * Who is asking: the address before our own balancers, never what a visitor claims. The port is left
 * out, for it is another at each connection.
 * @param {Pick<Request, "headers"> & { socket: { remoteAddress?: string } }} request
 * @param {number} trustedHops how many balancers of our own stand in front
 */
export function visitorAddress({ headers, socket }, trustedHops) {
  const claimed = String(headers["x-forwarded-for"] ?? "").split(",");
  const behind = trustedHops > 0 ? claimed.at(-trustedHops) : undefined;
  const known = withoutPort(behind?.trim() ?? "");
  return isIP(known) > 0 ? known : (socket.remoteAddress ?? "unknown");
}

/** @param {string} address such as 192.0.2.7, 192.0.2.7:443, 2001:db8::1 or [2001:db8::1]:443 */
function withoutPort(address) {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(address) ?? [];
  return bracketed ?? plain ?? address;
}
