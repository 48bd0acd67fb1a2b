import Link from "next/link";
import { SentForm } from "@/components/inquiries/file/sent-form";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { paths } from "@/lib/platform/paths";

/** The form as it was sent, question by question. */
export function InquirySent({ inquiry }: { inquiry: InquiryFile }) {
  if (inquiry.isProtected) return null;
  return (
    <section aria-labelledby="formularet" className="space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="formularet" className="text-heading">
          Formuläret som det skickades
        </h2>
        <Link
          href={paths.staff.inquiryForm(inquiry.id)}
          prefetch={false}
          className="text-link no-print"
        >
          Läs för sig och skriv ut
        </Link>
      </div>
      <SentForm sections={inquiry.form} level="h3" />
    </section>
  );
}
