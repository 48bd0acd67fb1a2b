import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contractMachine } from "@/lib/contracts/rules";
import { homeMachine } from "@/lib/homes/rules";
import { inquiryMachine } from "@/lib/inquiries/rules";
import { investigationMachine } from "@/lib/investigations/rules";
import { callbackMachine } from "@/lib/outreach/callbacks/rules";
import { publicMessageMachine } from "@/lib/outreach/messages/rules";
import { placementMachine } from "@/lib/placements/rules";
import { sourceFiles } from "./source";

const machines = {
  Callback: callbackMachine,
  "Public message": publicMessageMachine,
  Inquiry: inquiryMachine,
  Investigation: investigationMachine,
  Home: homeMachine,
  Contract: contractMachine,
  Placement: placementMachine,
};
const page = readFileSync(path.join(import.meta.dirname, "../../docs/life-cycles.md"), "utf8");

test.each(Object.entries(machines))(
  "docs/life-cycles.md draws %s as it is",
  (name, { diagram }) => {
    expect(page).toContain(`## ${name}\n\n\`\`\`mermaid\n${diagram()}\n\`\`\``);
  },
);

test("every life cycle of the product is drawn", () => {
  const made = sourceFiles("lib").flatMap(({ text }) =>
    [...text.matchAll(/export const (\w+Machine) = machine/g)].map(([, name]) => name),
  );
  expect(made).toHaveLength(Object.keys(machines).length);
});
