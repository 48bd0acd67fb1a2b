import Link from "next/link";
import { LetterPaper } from "@/components/inquiries/file/letter-paper";
import { PageHeading } from "@/components/ui/page-heading";
import { PrintButton } from "@/components/ui/print-button";
import type { SentLetter } from "@/lib/inquiries/letter/queries";
import { paths } from "@/lib/platform/paths";

/** A letter on the family's own page. */
export function FamilyLetterPage({ sent }: { sent: SentLetter }) {
  return (
    <div className="space-y-6">
      <Link href={paths.family} prefetch={false} className="text-link no-print">
        Tillbaka till er sida
      </Link>
      <PageHeading title={sent.letter.title} actions={<PrintButton>Skriv ut</PrintButton>} />
      <LetterPaper letter={sent.letter} />
    </div>
  );
}
