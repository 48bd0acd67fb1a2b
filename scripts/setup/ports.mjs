// @ts-check
import { createServer } from "node:net";
import { Stop } from "./output.mjs";
import { listenerOn } from "./process-table.mjs";

/**
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<{ port: number } | { error: NodeJS.ErrnoException }>}
 */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve({ error }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve({ port: taken }));
    });
  });
}

/** Below the ports that systems give to outgoing connections, so that none is taken by chance. */
const lowest = 20_000;
const highest = 32_000;

/**
 * @param {number} [second] distance of a second port that must be free as well
 * @returns {Promise<number>} a port of 127.0.0.1 that was free a moment ago
 */
export async function freePort(second = 0) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if ((await isFree(port)) && (second === 0 || (await isFree(port + second)))) return port;
  }
  throw new Stop(`No free port was found from ${lowest} to ${highest} on 127.0.0.1.`);
}

/**
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export async function isFree(port, host = "127.0.0.1") {
  return "port" in (await tryListen(port, host));
}

/**
 * Stops with one line when a port cannot be had. Both loopback addresses are tried, since a
 * browser asked for localhost may reach a stranger on ::1 although ours listens on 127.0.0.1.
 * @param {{ port: number, purpose: string }} wanted
 * @param {string} host what the server will bind
 */
export async function assertFree({ port, purpose }, host) {
  const isLoopback = ["127.0.0.1", "localhost", "::1"].includes(host);
  for (const address of isLoopback ? ["127.0.0.1", "::1"] : [host]) {
    const outcome = await tryListen(port, address);
    if ("port" in outcome) continue;
    const { code } = outcome.error;
    const hasNoSixth = address === "::1" && code !== "EADDRINUSE";
    if (hasNoSixth) continue;
    if (code === "EADDRINUSE") throw new Stop(busyText({ port, purpose }));
    if (code === "EACCES") {
      throw new Stop(
        `PORT: this user may not listen on ${port} (${purpose}); set PORT above 1023.`,
      );
    }
    throw new Stop(
      `HOST: cannot listen on ${address} (${code}); set HOST to an address of this machine.`,
    );
  }
}

/** @param {{ port: number, purpose: string }} wanted */
function busyText({ port, purpose }) {
  const owner = listenerOn(port);
  const who = owner
    ? `by process ${owner.pid} (${owner.command.slice(0, 80)})`
    : "by a process of another user";
  return `Port ${port} (${purpose}) is in use ${who}. End it, or set PORT to another number (the sign-in service takes PORT + 10).`;
}
