import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { InquiryDeed } from "@/components/inquiries/file/inquiry-deed";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import { assignInquiryAction } from "@/lib/inquiries/handling/actions";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { isOpen } from "@/lib/inquiries/rules";

type InquiryHandlerProps = { inquiry: InquiryFile; userId: string | null };

/** Who has the inquiry, taking it, and giving it to a colleague. */
export function InquiryHandler({ inquiry, userId }: InquiryHandlerProps) {
  const { assignedTo, colleagues } = inquiry;
  const mayTake = userId !== null && assignedTo?.userId !== userId;
  return (
    <Card space="tight" className="space-y-3">
      <h2 className="text-sub">Handläggare</h2>
      <p>{assignedTo === null ? "Ingen har anmälan än." : assignedTo.name}</p>
      {isOpen(inquiry.state) && (
        <>
          {mayTake && (
            <InquiryDeed
              id="ta"
              inquiry={inquiry}
              action={assignInquiryAction}
              button="Ta anmälan själv"
            >
              <HiddenFields values={{ userId }} />
            </InquiryDeed>
          )}
          <Details summary="Ge anmälan till en kollega">
            <InquiryDeed
              id="fordela"
              inquiry={inquiry}
              action={assignInquiryAction}
              button="Ge till kollegan"
            >
              <SelectField
                name="userId"
                label="Kollega"
                width="full"
                empty="Välj i listan"
                choices={colleagues.map(({ userId: value, name: label }) => ({ value, label }))}
              />
            </InquiryDeed>
          </Details>
        </>
      )}
    </Card>
  );
}
