"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { NotificationBanner } from "@/components/ui/notification-banner";

type FormDoneProps = { message: string; children?: ReactNode };

/** The good news on top of a form that stays on its page; takes focus so that it comes into view. */
export function FormDone({ message, children }: FormDoneProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="rounded-card">
      <NotificationBanner title={message}>{children}</NotificationBanner>
    </div>
  );
}
