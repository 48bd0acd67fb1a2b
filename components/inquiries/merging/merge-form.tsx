import Link from "next/link";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { InquiryDeed } from "@/components/inquiries/file/inquiry-deed";
import { Card } from "@/components/ui/card";
import { mergeInquiryAction } from "@/lib/inquiries/merging/actions";
import type { Comparison } from "@/lib/inquiries/merging/queries";
import { mergerKindTexts } from "@/lib/inquiries/merging/texts";
import { paths } from "@/lib/platform/paths";

/** Brings two inquiries together, in the way that a person says they belong together. */
export function MergeForm({ comparison }: { comparison: Comparison }) {
  const { one, other, mayMerge, mayMergeOtherWay, missing } = comparison;
  const otherWay = mayMergeOtherWay && (
    <p>
      <Link
        href={paths.staff.compareInquiries(other.id, one.id)}
        prefetch={false}
        className="text-link"
      >
        Låt arbetet fortsätta i {one.number} i stället
      </Link>
    </p>
  );
  if (!mayMerge) {
    return (
      <Card space="tight" className="space-y-2">
        <h2 className="text-sub">För ihop</h2>
        <p>
          {one.number} kan inte föras ihop med {other.number}: lägena tillåter det inte.
        </p>
        {otherWay}
      </Card>
    );
  }
  return (
    <Card space="tight" className="max-w-2xl space-y-4">
      <h2 className="text-sub">
        För ihop {one.number} med {other.number}
      </h2>
      <p>
        Arbetet fortsätter i {other.number}. {one.number} finns kvar med alla svar, och det går att
        ångra tills en utredning har öppnats.
      </p>
      <InquiryDeed
        id="for-ihop"
        inquiry={one}
        action={mergeInquiryAction}
        button="För ihop anmälningarna"
        tone="primary"
      >
        <HiddenFields values={{ intoId: other.id }} />
        <RadioGroup
          name="kind"
          legend="Hur hör de ihop?"
          choices={[
            {
              value: "SAME_PERSON",
              label: mergerKindTexts.SAME_PERSON,
              hint: missing.SAME_PERSON ?? undefined,
            },
            {
              value: "SECOND_ADULT",
              label: mergerKindTexts.SECOND_ADULT,
              hint:
                missing.SECOND_ADULT ??
                `${one.name} blir den andra vuxna i ${other.number}, med egen telefon och e-post.`,
            },
          ]}
        />
      </InquiryDeed>
      {otherWay}
    </Card>
  );
}
