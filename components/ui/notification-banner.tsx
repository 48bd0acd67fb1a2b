import { CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type BannerProps = { kind?: "success" | "info"; title: string; children?: ReactNode };

/** Says what just happened; `status` is announced without stealing focus. */
export function NotificationBanner({ kind = "success", title, children }: BannerProps) {
  const done = kind === "success";
  return (
    <div
      role="status"
      className={`flex gap-3 rounded-card border-2 p-4 ${done ? "border-good bg-good-soft" : "border-info bg-info-soft"}`}
    >
      <Icon
        of={done ? CircleCheck : Info}
        className={`mt-0.5 size-6 ${done ? "text-good" : "text-info"}`}
      />
      <div className="min-w-0">
        <p className="font-bold">{title}</p>
        {children}
      </div>
    </div>
  );
}
