"use server";
import { defineAction } from "@/lib/access/define-action";
import { grantReader, revokeReader } from "./commands";
import { grantReaderSchema, revokeReaderSchema } from "./schema";

export const grantReaderAction = defineAction({
  event: "protected-reader.granted",
  permission: "protected.grant",
  input: grantReaderSchema,
  run: grantReader,
});

export const revokeReaderAction = defineAction({
  event: "protected-reader.revoked",
  permission: "protected.grant",
  input: revokeReaderSchema,
  run: revokeReader,
});
