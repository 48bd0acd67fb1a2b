"use client";

import { X } from "lucide-react";
import { type ReactNode, useId, useRef } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

type DialogProps = {
  /** Words on the button that opens it. */
  opener: string;
  openerLook?: Pick<ButtonProps, "tone" | "size" | "icon">;
  title: string;
  /** Gets `close`, for a form inside to shut the dialog when it is done. */
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** The browser's own modal dialog (staff pages): Escape closes, focus goes back to the opener. */
export function Dialog({ opener, openerLook, title, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      <Button
        tone="secondary"
        {...openerLook}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {opener}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-full max-w-xl rounded-panel border border-line bg-surface p-0 text-ink shadow-float backdrop:bg-[#0b1412]/60"
      >
        <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-3">
          <h2 id={titleId} className="text-heading">
            {title}
          </h2>
          <Button tone="quiet" size="small" icon={X} onClick={close}>
            Stäng
          </Button>
        </div>
        <div className="px-5 py-4">
          {typeof children === "function" ? children(close) : children}
        </div>
      </dialog>
    </>
  );
}
