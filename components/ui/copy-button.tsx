"use client";

import { Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { useScripted } from "@/components/ui/use-scripted";

type CopyButtonProps = { text: string; children: ReactNode };

/** Copies a text; not there without JavaScript, so the text itself should stand beside it. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  if (!useScripted()) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Button tone="secondary" size="small" onClick={copy} icon={Copy}>
        {isCopied ? "Kopierad" : children}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? "Kopierad" : ""}
      </span>
    </>
  );
}
