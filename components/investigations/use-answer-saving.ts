"use client";

import { unstable_rethrow } from "next/navigation";
import { type RefObject, type SubmitEvent, useEffect, useRef, useState } from "react";
import { autosaver, type SavingOutcome, type SavingState } from "@/components/staff/autosave";
import { type FormState, idle } from "@/lib/access/form-state";
import { saveAnswerAction } from "@/lib/investigations/assessment/actions";
import { otherAnswerSchema, savedAnswerSchema } from "@/lib/investigations/assessment/schema";

const PAUSE_MS = 2_000;

/** The text that somebody else saved meanwhile, and what to save over it from. */
export type OtherAnswer = { text: string; version: number; message: string };

/** Saves an answer after each pause in the typing, from the version it was read in. */
export function useAnswerSaving(form: RefObject<HTMLFormElement | null>, startVersion: number) {
  const [saving, setSaving] = useState<SavingState>({ kind: "untouched" });
  const [other, setOther] = useState<OtherAnswer | null>(null);
  const version = useRef(startVersion);
  const [saver] = useState(() =>
    autosaver({
      show: setSaving,
      pauseMs: PAUSE_MS,
      save: async (sent) => {
        sent.set("version", String(version.current));
        const answer = await send(sent);
        setOther(otherOf(answer));
        return outcomeOf(answer, version);
      },
    }),
  );
  useUnsavedGuard(saver);
  const touch = () => form.current && saver.touch(new FormData(form.current));
  return {
    saving,
    other,
    onInput: touch,
    onBlur: () => {
      if (saver.isBehind()) void saver.flush();
    },
    onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
      event.preventDefault();
      touch();
      void saver.flush();
    },
    /** Saves what stands here over the other's text. */
    keepOwn: (saved: OtherAnswer) => {
      version.current = saved.version;
      touch();
      void saver.flush();
    },
    /** Gives up what stands here and goes on from the other's text. */
    takeOther: (saved: OtherAnswer) => {
      void saver.settle();
      version.current = saved.version;
      const area = form.current?.querySelector("textarea");
      if (area) area.value = saved.text;
      setOther(null);
      setSaving({ kind: "untouched" });
    },
  };
}

/** Saves when the page is hidden, and warns before it is left with something unsaved. */
function useUnsavedGuard(saver: ReturnType<typeof autosaver>): void {
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
}

/** @returns null if the server could not be reached. */
async function send(form: FormData): Promise<FormState | null> {
  try {
    return await saveAnswerAction(idle, form);
  } catch (fault) {
    unstable_rethrow(fault);
    return null;
  }
}

function outcomeOf(answer: FormState | null, version: { current: number }): SavingOutcome {
  if (answer?.status === "refused") return { kind: "refused", message: answer.message };
  const saved = savedAnswerSchema.safeParse(answer?.status === "done" ? answer.output : null);
  if (!saved.success) return { kind: "unreachable" };
  version.current = saved.data.version;
  return { kind: "saved", at: saved.data.savedAt };
}

function otherOf(answer: FormState | null): OtherAnswer | null {
  if (answer?.status !== "refused") return null;
  const told = otherAnswerSchema.safeParse(answer.fields);
  if (!told.success) return null;
  const [[text], [version]] = [told.data.other, told.data.version];
  return { text, version, message: answer.message };
}
