import Link from "next/link";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { dayOf } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

/** The letters to the family as they were sent, and whether it has opened them. */
export function InquiryLetters({ inquiry }: { inquiry: InquiryFile }) {
  if (inquiry.letters.length === 0) return null;
  return (
    <section aria-labelledby="brev" className="space-y-3">
      <h2 id="brev" className="text-heading">
        Brev till familjen
      </h2>
      <ul className="space-y-2">
        {inquiry.letters.map(({ id, writtenAt, readAt }) => (
          <li key={id}>
            <Link
              href={paths.staff.inquiryLetter(inquiry.id, id)}
              prefetch={false}
              className="text-link"
            >
              Brevet den <DayDisplay day={dayOf(writtenAt)} />
            </Link>
            <p className="text-small text-soft">
              {readAt === null ? (
                "Familjen har inte öppnat det på sin sida."
              ) : (
                <>
                  Familjen öppnade det <InstantDisplay at={readAt} form="table" />.
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
