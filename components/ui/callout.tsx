import { cva } from "class-variance-authority";
import { CircleCheck, Info, Phone, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon, type IconShape } from "@/components/ui/icon";

type CalloutKind = "info" | "warning" | "urgent" | "success";

const signs: Record<CalloutKind, IconShape> = {
  info: Info,
  warning: TriangleAlert,
  urgent: Phone,
  success: CircleCheck,
};

const calloutLook = cva("keep-whole flex gap-3.5 rounded-card border-s-[6px] p-4 sm:p-5", {
  variants: {
    kind: {
      info: "border-info bg-info-soft",
      warning: "border-wait bg-wait-soft",
      urgent: "border-falu bg-falu-soft",
      success: "border-good bg-good-soft",
    },
  },
});

const signLook: Record<CalloutKind, string> = {
  info: "text-info",
  warning: "text-wait",
  urgent: "text-falu",
  success: "text-good",
};

type CalloutProps = {
  kind?: CalloutKind;
  title?: string;
  level?: "h2" | "h3" | "p";
  children: ReactNode;
};

/** A passage that must not be missed. */
export function Callout({ kind = "info", title, level: Level = "p", children }: CalloutProps) {
  return (
    <div className={calloutLook({ kind })}>
      <Icon of={signs[kind]} className={`mt-0.5 size-6 ${signLook[kind]}`} />
      <div className="min-w-0 space-y-1.5">
        {title && <Level className={`text-sub font-bold ${signLook[kind]}`}>{title}</Level>}
        {children}
      </div>
    </div>
  );
}
