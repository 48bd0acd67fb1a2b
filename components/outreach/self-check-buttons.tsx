"use client";

import { ArrowDown, RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { PrintButton } from "@/components/ui/print-button";
import { useScripted } from "@/components/ui/use-scripted";
import { selfCheckTexts } from "@/lib/outreach/self-check/texts";

type ButtonsProps = { onShow: () => void; onClear: () => void; hasResult: boolean };

/** There only where they can do something: until the script runs one counts by the rules in words. */
export function SelfCheckButtons({ onShow, onClear, hasResult }: ButtonsProps) {
  if (!useScripted()) {
    return (
      <p className="no-print mt-9 max-w-[38rem]">
        När ni har svarat läser ni under rubriken{" "}
        <a href={`#${selfCheckTexts.rulesPlace}`} className="text-link">
          {selfCheckTexts.rulesTitle}
        </a>{" "}
        vad svaren pekar mot. Ni kan också skriva ut sidan och fylla i den på papper.
      </p>
    );
  }
  return (
    <div className="mt-9 flex flex-wrap gap-3">
      <Button onClick={onShow} size="large" iconAfter={ArrowDown}>
        {selfCheckTexts.show}
      </Button>
      {hasResult && (
        <>
          <PrintButton>{selfCheckTexts.print}</PrintButton>
          <Button tone="quiet" onClick={onClear} icon={RotateCcw}>
            {selfCheckTexts.again}
          </Button>
        </>
      )}
    </div>
  );
}
