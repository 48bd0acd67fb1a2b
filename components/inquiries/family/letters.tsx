import Link from "next/link";
import { DayDisplay } from "@/components/ui/date-display";
import type { LetterLine } from "@/lib/inquiries/letter/queries";
import { dayOf } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

/** The letters that the unit has written to the family; nothing while there are none. */
export function FamilyLetters({ letters }: { letters: readonly LetterLine[] }) {
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="brev" className="space-y-3">
      <h2 id="brev" className="text-heading">
        Brev från oss
      </h2>
      <ul className="space-y-2">
        {letters.map(({ id, writtenAt }) => (
          <li key={id}>
            <Link
              href={paths.familyLetter(id)}
              prefetch={false}
              className="text-link font-semibold"
            >
              Läs brevet från den <DayDisplay day={dayOf(writtenAt)} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
