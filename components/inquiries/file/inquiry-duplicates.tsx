import Link from "next/link";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { InquiryDeed } from "@/components/inquiries/file/inquiry-deed";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { mergeInquiryAction } from "@/lib/inquiries/handling/actions";
import type { Duplicate, InquiryFile } from "@/lib/inquiries/handling/queries";
import { inquiryMachine, type Likeness } from "@/lib/inquiries/rules";
import { inquiryStateTexts } from "@/lib/inquiries/texts";
import { paths } from "@/lib/platform/paths";

const likenessTexts: Record<Likeness, string> = {
  EMAIL: "samma e-post",
  PHONE: "samma telefon",
  NAME_AND_POSTAL_CODE: "samma namn och postnummer",
};

/** Other inquiries that may come from the same family; a person decides whether they do. */
export function InquiryDuplicates({ inquiry }: { inquiry: InquiryFile }) {
  if (inquiry.duplicates.length === 0) return null;
  return (
    <Card space="tight" className="space-y-3">
      <h2 className="text-sub">Kan höra ihop med</h2>
      <ul className="space-y-4">
        {inquiry.duplicates.map((duplicate) => (
          <li key={duplicate.id} className="space-y-1">
            <Link
              href={paths.staff.inquiry(duplicate.id)}
              prefetch={false}
              className="text-link font-semibold"
            >
              {duplicate.number}, {duplicate.name}
            </Link>
            <p className="text-small text-soft">
              {duplicate.signs.map((sign) => likenessTexts[sign]).join(", ")}. Kom in{" "}
              <DayDisplay day={duplicate.submittedOn} form="table" />.{" "}
              {inquiryStateTexts[duplicate.state]}.
            </p>
            <Merge inquiry={inquiry} duplicate={duplicate} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Merge({ inquiry, duplicate }: { inquiry: InquiryFile; duplicate: Duplicate }) {
  if (!inquiryMachine.canGo(inquiry.state, "MERGED") || !duplicate.mayTakeThisIn) return null;
  return (
    <Details summary={`För ihop med ${duplicate.number}`}>
      <p className="text-small">
        Arbetet fortsätter i {duplicate.number}. Den här anmälan avslutas men finns kvar, med alla
        svar.
      </p>
      <InquiryDeed
        id={`for-ihop-${duplicate.number}`}
        inquiry={inquiry}
        action={mergeInquiryAction}
        button="För ihop anmälningarna"
      >
        <HiddenFields values={{ intoId: duplicate.id }} />
      </InquiryDeed>
    </Details>
  );
}
