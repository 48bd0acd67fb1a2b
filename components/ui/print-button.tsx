"use client";

import { Printer } from "lucide-react";
import { Button } from "@/components/ui/button";
import { useScripted } from "@/components/ui/use-scripted";

/** Opens the browser's own printing; not there without JavaScript, where its menu does the same. */
export function PrintButton({ children }: { children: string }) {
  if (!useScripted()) return null;
  return (
    <Button tone="secondary" onClick={() => window.print()} icon={Printer}>
      {children}
    </Button>
  );
}
