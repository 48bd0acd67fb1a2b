"use client";

import { useRef, useState } from "react";
import { sendFile } from "@/components/inquiries/uploads/send-file";
import { fileFaultTexts } from "@/lib/documents/texts";
import { earlyFault } from "@/lib/inquiries/uploads/rules";

/** A file that has been chosen: CUT if the line was lost, REFUSED if it cannot be taken. */
export type Picked = {
  id: string;
  file: File;
  status: "READY" | "SENDING" | "CUT" | "REFUSED";
  /** Of the file, from 0 to 1. */
  sent: number;
  text: string | null;
};

/** What goes with each file: what it is, and who may read it. */
export type Along = { about: string; isShared: boolean };

/**
 * The files of a form, each sent in a request of its own, one after another: on a weak line the first
 * are there although the last are not. A file keeps its key, so that sent again it is not taken twice.
 */
export function useUploads() {
  const [picked, setPicked] = useState<Picked[]>([]);
  const [isSending, setIsSending] = useState(false);
  const underWay = useRef(new Map<string, AbortController>());

  const change = (id: string, to: Partial<Picked>) =>
    setPicked((all) => all.map((each) => (each.id === id ? { ...each, ...to } : each)));
  const leave = (id: string) => setPicked((all) => all.filter((each) => each.id !== id));

  const add = (files: Iterable<File>) => setPicked((all) => [...all, ...[...files].map(pickedUp)]);
  const remove = (id: string) => {
    underWay.current.get(id)?.abort();
    leave(id);
  };

  const sendOne = async ({ id, file }: Picked, along: Along): Promise<boolean> => {
    const breaker = new AbortController();
    underWay.current.set(id, breaker);
    change(id, { status: "SENDING", sent: 0, text: null });
    const answer = await sendFile(formOf(id, file, along), {
      onProgress: (sent) => change(id, { sent }),
      signal: breaker.signal,
    });
    underWay.current.delete(id);
    if (answer?.isTaken) leave(id);
    else if (answer === null) change(id, { status: "CUT", text: LOST });
    else change(id, { status: "REFUSED", text: answer.text });
    return answer?.isTaken ?? false;
  };

  /** Sends what is ready, and what was cut off before. Gives how many files were taken. */
  const send = async (wanted: readonly Picked[], along: Along): Promise<number> => {
    if (isSending) return 0;
    setIsSending(true);
    let taken = 0;
    for (const each of wanted) {
      if (each.status === "REFUSED") continue;
      if (await sendOne(each, along)) taken += 1;
    }
    setIsSending(false);
    return taken;
  };
  return { picked, add, remove, send, isSending };
}

const LOST = "Filen kom inte fram. Försök igen när du har bättre täckning.";

function pickedUp(file: File): Picked {
  const fault = earlyFault(file);
  return {
    id: crypto.randomUUID(),
    file,
    status: fault === null ? "READY" : "REFUSED",
    sent: 0,
    text: fault === null ? null : fileFaultTexts[fault],
  };
}

function formOf(id: string, file: File, { about, isShared }: Along): FormData {
  const form = new FormData();
  form.set("sendingId", id);
  form.set("about", about);
  if (isShared) form.set("isShared", "on");
  form.set("files", file);
  return form;
}
