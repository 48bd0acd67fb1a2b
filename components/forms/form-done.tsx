"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { NotificationBanner } from "@/components/ui/notification-banner";

type FormDoneProps = {
  message: string;
  /** A new value moves focus here again, so that the same news told twice is noticed twice. */
  attempt?: unknown;
  children?: ReactNode;
};

/** The good news on top of a form that stays on its page; takes focus so that it comes into view. */
export function FormDone({ message, attempt, children }: FormDoneProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repeated deed must be told again
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} tabIndex={-1} className="rounded-card">
      <NotificationBanner title={message}>{children}</NotificationBanner>
    </div>
  );
}
