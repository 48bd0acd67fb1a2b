import Link from "next/link";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import type { Likeness } from "@/lib/inquiries/rules";
import { inquiryStateTexts } from "@/lib/inquiries/texts";
import { paths } from "@/lib/platform/paths";

const likenessTexts: Record<Likeness, string> = {
  EMAIL: "samma e-post",
  PHONE: "samma telefon",
  NAME_AND_POSTAL_CODE: "samma namn och postnummer",
  FAMILY_NAME_AND_POSTAL_CODE: "samma efternamn och postnummer",
};

/** "Samma telefon, samma namn och postnummer." */
function sentenceOf(signs: readonly Likeness[]): string {
  const words = signs.map((sign) => likenessTexts[sign]).join(", ");
  return `${words.charAt(0).toLocaleUpperCase("sv")}${words.slice(1)}.`;
}

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
              {sentenceOf(duplicate.signs)} Kom in{" "}
              <DayDisplay day={duplicate.submittedOn} form="table" />.{" "}
              {inquiryStateTexts[duplicate.state]}.
            </p>
            <Link
              href={paths.staff.compareInquiries(inquiry.id, duplicate.id)}
              prefetch={false}
              className="text-link"
            >
              Jämför<span className="sr-only"> med {duplicate.number}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
