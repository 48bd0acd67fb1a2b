"use server";
import { defineAction } from "@/lib/access/define-action";
import { nameReader, recordIdentity } from "./commands";
import { nameReaderSchema, recordIdentitySchema } from "./schema";

export const recordIdentityAction = defineAction({
  event: "child.identity-recorded",
  permission: "client.placement.update",
  input: recordIdentitySchema,
  run: recordIdentity,
});

export const nameReaderAction = defineAction({
  event: "child.reader-named",
  permission: "protected.grant",
  input: nameReaderSchema,
  run: nameReader,
});
