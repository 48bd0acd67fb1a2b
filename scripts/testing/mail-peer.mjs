// @ts-check
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SMTPServer } from "smtp-server";

/**
 * Starts a mail server of this machine that takes in every mail and keeps each as a file, so that
 * tests in several processes can read what the product has sent.
 * @param {string} folder where the mails are kept, named in the order in which they came
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function startMailPeer(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let received = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, _session, done) => {
      /** @type {Buffer[]} */
      const chunks = [];
      stream.on("data", (chunk) => chunks.push(chunk));
      stream.on("end", () => {
        received += 1;
        keep(folder, received, Buffer.concat(chunks));
        done();
      });
    },
  });
  // A sender that goes away in the middle is the sender's trouble.
  server.on("error", () => undefined);
  const port = await listeningPort(server);
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** @param {SMTPServer} server */
async function listeningPort(server) {
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.server.address();
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("the mail peer has no port");
}

/**
 * Written aside and renamed: a test that looks never sees half a mail.
 * @param {string} folder
 * @param {number} order
 * @param {Buffer} mail
 */
function keep(folder, order, mail) {
  const file = path.join(folder, `${String(order).padStart(6, "0")}.eml`);
  writeFileSync(`${file}.part`, mail);
  renameSync(`${file}.part`, file);
}
