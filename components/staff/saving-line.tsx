import { CircleAlert, CircleCheck, Clock } from "lucide-react";
import type { SavingState } from "@/components/staff/autosave";
import { Icon } from "@/components/ui/icon";
import { formatClock } from "@/lib/platform/dates";
import { formTexts } from "@/lib/site/texts";

type SavingLineProps = { saving: SavingState; savedAt: Date | null };

/** How what stands in the field relates to what is saved. */
export function SavingLine({ saving, savedAt }: SavingLineProps) {
  const isFailed = saving.kind === "unreachable" || saving.kind === "refused";
  const isSaved = saving.kind === "saved" || saving.kind === "untouched";
  const sign = isFailed ? CircleAlert : isSaved ? CircleCheck : Clock;
  const words = savingWords(saving, savedAt);
  return (
    <p
      role="status"
      className={`flex min-h-6 items-center gap-1.5 text-small ${isFailed ? "font-semibold text-falu" : "text-soft"}`}
    >
      {words !== null && <Icon of={sign} />}
      {words}
    </p>
  );
}

function savingWords(saving: SavingState, savedAt: Date | null): string | null {
  switch (saving.kind) {
    case "untouched":
      return savedAt === null ? null : `Sparad ${formatClock(savedAt)}`;
    case "typing":
      return "Inte sparad än";
    case "saving":
      return "Sparar …";
    case "saved":
      return `Sparad ${formatClock(saving.at)}`;
    case "unreachable":
      return formTexts.notSaved;
    case "refused":
      return `Inte sparad. ${saving.message}`;
  }
}
