"use server";
import { defineAction } from "@/lib/access/define-action";
import { addReference } from "./commands";
import { addReferenceSchema } from "./schema";

export const addReferenceAction = defineAction({
  event: "reference.added",
  permission: "investigation.work",
  input: addReferenceSchema,
  run: addReference,
});
