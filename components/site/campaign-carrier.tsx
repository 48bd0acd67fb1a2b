"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect } from "react";
import { carryCampaign } from "@/lib/outreach/campaigns/rules";

// In the memory of the page that is open: no cookie, nothing stored, gone when it is closed.
let carried: string | null = null;

/**
 * Writes the campaign of the page before into the address, for browsers that do not tell the server
 * which page that was. With all others the server has done so already, and nothing happens here.
 */
export function CampaignCarrier() {
  const pathname = usePathname();
  const router = useRouter();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new page is looked at once.
  useEffect(() => {
    const { code, goTo } = carryCampaign(window.location.href, carried);
    carried = code;
    if (goTo !== null) router.replace(goTo, { scroll: false });
  }, [pathname, router]);
  useEffect(() => {
    document.addEventListener("click", nameCampaign, true);
    return () => document.removeEventListener("click", nameCampaign, true);
  }, []);
  return null;
}

/** Links in running text load a page anew, which forgets: their address takes the code along. */
function nameCampaign({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (carried === null || link === null || link.origin !== window.location.origin) return;
  const { goTo } = carryCampaign(link.href, carried);
  if (goTo !== null) link.href = goTo;
}
