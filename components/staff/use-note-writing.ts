"use client";

import { unstable_rethrow, useRouter } from "next/navigation";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { autosaver, type SavingOutcome, type SavingState } from "@/components/staff/autosave";
import { type FormAction, type FormState, idle } from "@/lib/access/form-state";
import { discardNoteDraftAction, writeNoteAction } from "@/lib/documents/notes/actions";
import type { NoteDraft } from "@/lib/documents/notes/queries";
import { draftSavedSchema } from "@/lib/documents/notes/schema";
import { draftConflictText } from "@/lib/documents/notes/texts";
import { dayOf } from "@/lib/platform/dates";
import { formTexts } from "@/lib/site/texts";

const PAUSE_MS = 5_000;
type NoteDeed = "save" | "sign" | "discard";

/** What the fields start from, and which state of the draft is being written on. */
type Start = Pick<NoteDraft, "id" | "version" | "body" | "occurredOn">;

/** Writing a note with JavaScript: saved after each pause, signed after what is being saved. */
export function useNoteWriting(draft: NoteDraft) {
  const form = useRef<HTMLFormElement>(null);
  const [start, setStart] = useState<Start>(draft);
  const [answer, setAnswer] = useState<FormState>(idle);
  const [saving, setSaving] = useState<SavingState>({ kind: "untouched" });
  const [isSending, setIsSending] = useState(false);
  const current = useRef({ noteId: draft.id, version: draft.version });
  const router = useRouter();
  const saver = useSaver(current, setSaving, router.refresh);

  const restart = (from: Start) => {
    current.current = { noteId: from.id, version: from.version };
    setStart(from);
    setSaving({ kind: "untouched" });
  };
  const send = async (deed: NoteDeed, sent: FormData) => {
    if (isSending) return;
    setIsSending(true);
    await saver.settle();
    sent.set("deed", deed);
    const action = deed === "discard" ? discardNoteDraftAction : writeNoteAction;
    const answered = (await sendNote(action, sent, current.current)) ?? unreachable;
    setIsSending(false);
    setAnswer(answered);
    // What was not taken is still typed here, and not saved.
    if (answered.status === "refused" && form.current) saver.touch(new FormData(form.current));
    if (isConflict(answered)) router.refresh();
    if (answered.status !== "done") return;
    if (deed === "save") setSaving(outcomeOf(answered, current.current));
    else restart({ id: crypto.randomUUID(), version: 0, body: "", occurredOn: dayOf(new Date()) });
  };
  return {
    form,
    start,
    answer,
    saving,
    isSending,
    isConflict:
      isConflict(answer) || (saving.kind === "refused" && saving.message === draftConflictText),
    onInput: () => form.current && saver.touch(new FormData(form.current)),
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      const sent = new FormData(event.currentTarget, event.nativeEvent.submitter);
      void send(sent.get("deed") === "sign" ? "sign" : "save", sent);
    },
    onDiscard: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      void send("discard", new FormData(event.currentTarget));
    },
    /** Writes what is typed over the state that another window saved. */
    keepTyped: (saved: NoteDraft) => {
      current.current = { noteId: saved.id, version: saved.version };
      if (form.current) void send("save", new FormData(form.current));
    },
    /** Goes on from what another window saved; what is typed here is given up. */
    takeSaved: (saved: NoteDraft) => {
      void saver.settle();
      setAnswer(idle);
      restart(saved);
    },
  };
}

type Current = { noteId: string; version: number };
const unreachable: FormState = {
  status: "refused",
  message: formTexts.notSaved,
  fields: {},
  values: {},
};

function useSaver(
  current: { current: Current },
  show: (state: SavingState) => void,
  refresh: () => void,
) {
  const [saver] = useState(() =>
    autosaver({
      show,
      pauseMs: PAUSE_MS,
      save: async (form) => {
        form.set("deed", "save");
        const answer = await sendNote(writeNoteAction, form, current.current);
        if (isConflict(answer)) refresh();
        return outcomeOf(answer, current.current);
      },
    }),
  );
  useEffect(() => {
    const onHidden = () => document.visibilityState === "hidden" && saver.flush();
    const onLeave = (event: BeforeUnloadEvent) => saver.isBehind() && event.preventDefault();
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("beforeunload", onLeave);
      void saver.flush();
    };
  }, [saver]);
  return saver;
}

/** @returns null if the server could not be reached. */
async function sendNote(
  action: FormAction,
  form: FormData,
  { noteId, version }: Current,
): Promise<FormState | null> {
  form.set("noteId", noteId);
  form.set("version", String(version));
  try {
    return await action(idle, form);
  } catch (fault) {
    unstable_rethrow(fault);
    return null;
  }
}

/** Reads what came of a saving and takes over the version that the draft has now. */
function outcomeOf(answer: FormState | null, current: Current): SavingOutcome {
  if (answer === null) return { kind: "unreachable" };
  if (answer.status === "refused") return { kind: "refused", message: answer.message };
  const saved = draftSavedSchema.safeParse(answer.status === "done" ? answer.output : null);
  if (!saved.success) return { kind: "unreachable" };
  current.version = saved.data.version;
  return { kind: "saved", at: saved.data.savedAt };
}

function isConflict(answer: FormState | null): boolean {
  return answer?.status === "refused" && answer.message === draftConflictText;
}
