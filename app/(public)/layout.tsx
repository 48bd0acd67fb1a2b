import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { currentFrame } from "@/lib/site/languages/queries";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell frame={await currentFrame()}>{children}</PublicShell>;
}
