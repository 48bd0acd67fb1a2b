"use server";
import { defineAction } from "@/lib/access/define-action";
import { correctNote, discardNoteDraft, writeNote } from "./commands";
import { correctNoteSchema, discardDraftSchema, writeNoteSchema } from "./schema";

export const writeNoteAction = defineAction({
  event: "note.saved",
  permission: "note.write",
  input: writeNoteSchema,
  run: writeNote,
});

export const correctNoteAction = defineAction({
  event: "note.corrected",
  permission: "note.write",
  input: correctNoteSchema,
  run: correctNote,
});

export const discardNoteDraftAction = defineAction({
  event: "note.draft-discarded",
  permission: "note.write",
  input: discardDraftSchema,
  run: discardNoteDraft,
});
