import { LetterPaper } from "@/components/inquiries/file/letter-paper";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { PrintButton } from "@/components/ui/print-button";
import type { SentLetter } from "@/lib/inquiries/letter/queries";
import { paths } from "@/lib/platform/paths";

/** A letter that was sent, as staff read and print it. */
export function LetterPage({ sent }: { sent: SentLetter }) {
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.staff.inquiries(), label: "Intresseanmälningar" },
          { href: paths.staff.inquiry(sent.inquiryId), label: sent.number },
        ]}
        here="Brevet"
      />
      <PageHeading title={sent.letter.title} actions={<PrintButton>Skriv ut</PrintButton>} />
      <LetterPaper letter={sent.letter} />
    </>
  );
}
