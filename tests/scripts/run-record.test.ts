import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createCrew } from "@/scripts/setup/crew.mjs";
import { startOf } from "@/scripts/setup/process-table.mjs";
import { openRun, readRun, recoverRun } from "@/scripts/setup/run-record.mjs";

let folder = "";
let file = "";
const started: ChildProcess[] = [];
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "hemvist-test-")));
  file = path.join(folder, "run.json");
});
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** A program that only ends when it is killed, with a child of its own. */
function stubborn(cwd: string): ChildProcess {
  const script = `process.on("SIGTERM", () => {}); require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]); setTimeout(() => {}, 60000);`;
  const child = spawn(process.execPath, ["-e", script], { cwd, detached: true, stdio: "ignore" });
  started.push(child);
  return child;
}

const gone = { name: "leader", pid: 999_999_999, started: "long ago" };
const knownAs = (name: string, { pid = 0 }: ChildProcess) => ({
  name,
  pid,
  started: startOf(pid) ?? "",
});

test("a run that is alive is not touched", async () => {
  const record = openRun(file, "http://localhost:3000");
  await expect(recoverRun(file, [folder])).rejects.toThrow(/already runs.*http:\/\/localhost:3000/);
  expect(() => openRun(file)).toThrow("Another start");
  record.close();
  expect(existsSync(file)).toBe(false);
});

test("children come and go in the record", () => {
  const record = openRun(file);
  record.add("database", process.pid);
  expect(readRun(file)?.children).toEqual([
    { name: "database", pid: process.pid, started: startOf(process.pid) },
  ]);
  record.remove(process.pid);
  expect(readRun(file)?.children).toEqual([]);
});

test("what a killed run left is ended, also what does not listen", async () => {
  const child = stubborn(folder);
  writeFileSync(file, JSON.stringify({ leader: gone, children: [knownAs("application", child)] }));
  expect(await recoverRun(file, [folder])).toEqual(["application"]);
  expect(startOf(child.pid ?? 0)).toBeUndefined();
  expect(existsSync(file)).toBe(false);
});

test("a stranger who got an old id is left alone", async () => {
  const child = stubborn(folder);
  const old = { ...knownAs("application", child), started: "before the restart" };
  writeFileSync(file, JSON.stringify({ leader: gone, children: [old] }));
  expect(await recoverRun(file, ["/nowhere"])).toEqual([]);
  expect(startOf(child.pid ?? 0)).toBeDefined();
});

test("a damaged record is thrown away", async () => {
  writeFileSync(file, "{");
  expect(await recoverRun(file, [folder])).toEqual([]);
  expect(existsSync(file)).toBe(false);
});

test("a crew ends in the order asked for, the database last, and gives the last output", async () => {
  const crew = createCrew({ add() {}, remove() {} });
  const ended: string[] = [];
  const children = ["database", "worker", "application"].map((name) => {
    const script = `console.log("I am ${name}"); setTimeout(() => {}, 60000)`;
    const child = crew.start({ name, command: process.execPath, args: ["-e", script] });
    child.exited.then(() => ended.push(name));
    return child;
  });
  await expect.poll(() => children[1]?.tail()).toEqual(["I am worker"]);
  await crew.stopAll("application", "worker");
  expect(ended).toEqual(["application", "worker", "database"]);
});

test("a program that fails is told with its last lines", async () => {
  const crew = createCrew({ add() {}, remove() {} });
  const args = ["-e", 'console.log("so far so good"); console.error("broken"); process.exit(3)'];
  await expect(crew.run({ name: "build", command: process.execPath, args })).rejects.toMatchObject({
    message: "build failed (exit code 3).",
    lines: ["so far so good", "broken"],
  });
  await expect(
    crew.run({ name: "nothing", command: path.join(folder, "none"), args: [] }),
  ).rejects.toThrow("nothing failed (exit code 127).");
});
