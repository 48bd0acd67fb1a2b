import { act } from "@/lib/access/define-action";
import { addFileAction } from "@/lib/documents/files/actions";
import { writeNoteAction } from "@/lib/documents/notes/actions";
import { today } from "@/lib/platform/clock";
import { dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { makeUnit, openFile } from "../../lib/investigations/arrange";
import { actorOf, asJob, makeActor, makeUser } from "../actors";
import { docx } from "../sample-files";
import type { Deeds } from "./deed";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** An investigation as the matter of notes and files, with who works in it and who does not. */
async function matter() {
  const unit = await makeUnit();
  const { id } = await openFile(unit);
  return {
    actor: unit.lead,
    stranger: unit.other,
    about: { subjectType: "INVESTIGATION", subjectId: id },
  };
}

const file = () => new File([new Uint8Array(docx())], "Intyg.docx", { type: WORD });
const note = { body: "Samtal om helgen.", version: "0" };

export const matterDeeds: Deeds = {
  addFileAction: async () => {
    const { about, ...who } = await matter();
    return { ...who, input: { ...about, title: "Intyg", file: file() } };
  },
  removeFileAction: async () => {
    const { about, ...who } = await matter();
    await act(addFileAction, who.actor, { ...about, title: "", file: file() });
    const { id } = await asJob((tx) => tx.document.findFirstOrThrow({ where: about }));
    return { ...who, input: { documentId: id } };
  },
  writeNoteAction: async () => {
    const { about, ...who } = await matter();
    const input = { ...about, ...note, noteId: uuidv7(), occurredOn: today(), deed: "sign" };
    return { ...who, input };
  },
  correctNoteAction: async () => {
    const { about, ...who } = await matter();
    const noteId = uuidv7();
    const signed = { ...about, ...note, noteId, occurredOn: today(), deed: "sign" };
    await act(writeNoteAction, who.actor, signed);
    const input = { noteId, newNoteId: uuidv7(), body: "Rättat.", occurredOn: today() };
    return { ...who, input };
  },
  discardNoteDraftAction: async () => {
    const { about, ...who } = await matter();
    const noteId = uuidv7();
    const draft = { ...about, ...note, noteId, occurredOn: today(), deed: "save" };
    await act(writeNoteAction, who.actor, draft);
    return { ...who, input: { noteId }, takesAway: true };
  },
  completeTaskAction: async () => {
    const userId = await makeUser(["CONSULTANT"]);
    const task = await asJob((tx) =>
      tx.task.create({
        data: {
          kind: "INQUIRY_FIRST_CONTACT",
          subjectType: "INQUIRY",
          subjectId: uuidv7(),
          userId,
          dueOn: dbDate(today()),
        },
      }),
    );
    return {
      actor: await actorOf(userId),
      input: { taskId: task.id, version: "1" },
      stranger: await makeActor(["CONSULTANT"]),
    };
  },
};
