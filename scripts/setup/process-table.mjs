// @ts-check
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const isLinux = process.platform === "linux";

/** @typedef {{ state: string, parent: number, group: number, started: string }} ProcessStat */

/**
 * Reads one line of /proc/<pid>/stat. The name may hold spaces and brackets, so fields are
 * counted from its last bracket.
 * @param {string} line
 * @returns {ProcessStat}
 */
export function parseStat(line) {
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return {
    state: fields[0] ?? "",
    parent: Number(fields[1]),
    group: Number(fields[2]),
    started: fields[19] ?? "",
  };
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readOrNothing(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @returns {ProcessStat | undefined} nothing when the process is gone or only waits to be reaped
 */
function liveStat(pid) {
  const line = readOrNothing(`/proc/${pid}/stat`);
  if (!line) return undefined;
  const stat = parseStat(line);
  return stat.state === "Z" || stat.state === "X" ? undefined : stat;
}

/**
 * When a process started, in the system's own words: with the id it names one process, since an
 * id alone is used again.
 * @param {number} pid
 * @returns {string | undefined} nothing when it is gone
 */
export function startOf(pid) {
  if (isLinux) {
    const boot = readOrNothing("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
    const stat = liveStat(pid);
    return stat && `${boot}:${stat.started}`;
  }
  try {
    const command = process.platform === "win32" ? windowsStart(pid) : unixStart(pid);
    return command.trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
const unixStart = (pid) =>
  execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });

/** @param {number} pid */
const windowsStart = (pid) =>
  execFileSync(
    "powershell",
    ["-NoProfile", "-Command", `(Get-Process -Id ${Number(pid)}).StartTime.Ticks`],
    { encoding: "utf8" },
  );

/**
 * @param {{ pid: number, started: string }} known
 * @returns {boolean} whether that very process still runs
 */
export const isSameProcess = ({ pid, started }) => startOf(pid) === started;

/** @returns {number[]} ids of all processes that can be seen; none where there is no /proc */
export function allPids() {
  if (!isLinux) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/**
 * @param {number} pid
 * @returns {number | undefined} the process that started it, or that took it over
 */
export const parentOf = (pid) => liveStat(pid)?.parent;

/**
 * @param {number} group
 * @returns {number[]} live members of a process group
 */
export const membersOf = (group) => allPids().filter((pid) => liveStat(pid)?.group === group);

/**
 * @param {number} pid
 * @returns {string | undefined} the folder it works in, when it may be read
 */
export function folderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/**
 * @param {number} pid
 * @returns {string} its command line, or nothing when it may not be read
 */
export const commandOf = (pid) =>
  (readOrNothing(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ").trim();

/**
 * Finds listening sockets of a port in the text of /proc/net/tcp or tcp6.
 * @param {string} table
 * @param {number} port
 * @returns {string[]} inode numbers
 */
export function listeningInodes(table, port) {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0");
  const listening = "0A";
  return table
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${wanted}`) && fields[3] === listening)
    .map((fields) => fields[9] ?? "");
}

/**
 * @param {number} port
 * @returns {{ pid: number, command: string } | undefined} who listens, as far as this user may see
 */
export function listenerOn(port) {
  if (!isLinux) return undefined;
  const tables = ["/proc/net/tcp", "/proc/net/tcp6"].map((file) => readOrNothing(file) ?? "");
  const sockets = new Set(
    tables.flatMap((table) => listeningInodes(table, port)).map((inode) => `socket:[${inode}]`),
  );
  if (sockets.size === 0) return undefined;
  const pid = allPids().find((candidate) => openFiles(candidate).some((file) => sockets.has(file)));
  return pid === undefined ? undefined : { pid, command: commandOf(pid) };
}

/**
 * @param {number} pid
 * @returns {string[]} targets of its open file descriptors
 */
function openFiles(pid) {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).flatMap((name) => {
      try {
        return [readlinkSync(`${folder}/${name}`)];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}
