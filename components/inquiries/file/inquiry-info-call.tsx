import { InfoCallForm } from "@/components/inquiries/file/info-call-form";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { isWorked } from "@/lib/inquiries/rules";
import type { Day } from "@/lib/platform/dates";

type InquiryInfoCallProps = { inquiry: InquiryFile; today: Day };

/** The first real talk: what was said, and whether the adults want to go on. */
export function InquiryInfoCall({ inquiry, today }: InquiryInfoCallProps) {
  const { infoCall } = inquiry;
  const mayWrite = isWorked(inquiry.state);
  if (infoCall === null && !mayWrite) return null;
  return (
    <section aria-labelledby="samtal-rubrik" className="space-y-3">
      <h2 id="samtal-rubrik" className="text-heading">
        Informationssamtal
      </h2>
      {infoCall && (
        <Card space="tight" className="space-y-2">
          <p className="font-semibold">
            <DayDisplay day={infoCall.heldOn} />, {infoCall.who}
          </p>
          <p className="whitespace-pre-line">{infoCall.summary}</p>
          <p>Alla vuxna vill gå vidare: {infoCall.adultsWantToGoOn ? "ja" : "nej"}</p>
        </Card>
      )}
      {mayWrite && (
        <Details
          summary={infoCall ? "Ändra informationssamtalet" : "Registrera informationssamtal"}
        >
          <InfoCallForm inquiry={inquiry} today={today} />
        </Details>
      )}
    </section>
  );
}
