// @ts-check
import { isIP } from "node:net";

/** @typedef {import("node:http").IncomingMessage} Request */

/**
 * What is wrong with the number of trusted balancers, if anything. Over https the server always stands
 * behind one, since it speaks http itself: unless it is told of it, all visitors look like one.
 * @param {string | undefined} text TRUSTED_PROXY_HOPS as it was set; empty counts as absent
 * @param {URL} appUrl
 */
export function trustedHopsProblem(text, appUrl) {
  if (text === undefined || text === "") {
    return appUrl.protocol === "https:"
      ? "is needed when APP_URL is https: how many balancers of your own stand in front (0 for none)"
      : undefined;
  }
  return /^\d$/.test(text) ? undefined : "must be a whole number from 0 to 9";
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
