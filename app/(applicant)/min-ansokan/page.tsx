import type { Metadata } from "next";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { Untied } from "@/components/inquiries/family/untied";
import { FamilyStatus } from "@/components/inquiries/family-status";
import { requireActor } from "@/lib/access/require-actor";
import { familyInquiry } from "@/lib/inquiries/family/queries";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Min ansökan") } };

export default async function FamilyPage() {
  const actor = await requireActor("family.inquiry.read");
  const inquiry = await familyInquiry(actor, undefined);
  return (
    <FamilyFrame actor={actor}>
      {inquiry === null ? (
        <Untied />
      ) : (
        <FamilyStatus
          inquiry={inquiry}
          today={today()}
          canIdentify={!actor.permissions.has("family.thread")}
        />
      )}
    </FamilyFrame>
  );
}
