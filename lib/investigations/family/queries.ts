import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import type { Tx } from "@/lib/platform/db";
import { type OwnFile, ownFileSchema } from "./schema";

/** What the acting adult is told of the own investigation, or null while there is none. */
export async function ownFileOf(tx: Tx): Promise<OwnFile | null> {
  const [row] = await tx.$queryRaw<{ file: unknown }[]>`SELECT app.own_file() AS file`;
  return row?.file ? ownFileSchema.parse(row.file) : null;
}

const record = (file: OwnFile) => ({
  event: "investigation.read-by-family",
  subjects: [{ type: "INVESTIGATION" as const, id: file.id }],
});

/** The own investigation for the overview: how far, and what is asked of this adult. */
export const ownFile = defineQuery({
  permission: "family.inquiry.read",
  run: async ({ tx }, _input: undefined) => ownFileOf(tx),
  record,
});

/** The same for the page of consents, which shows what was agreed to and asks for more. */
export const ownConsents = defineQuery({
  permission: "family.consent",
  run: async ({ tx }, _input: undefined) => ownFileOf(tx),
  record,
});
