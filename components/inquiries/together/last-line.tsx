import Link from "next/link";
import { InstantDisplay } from "@/components/ui/date-display";
import { inquiryNoun } from "@/lib/inquiries/texts";
import type { LastTogether } from "@/lib/inquiries/together/queries";
import { paths } from "@/lib/platform/paths";
import { countWords } from "@/lib/settings/views/rules";

/** Leads back to what one has just done with many, while it can be undone. */
export function LastTogetherLine({ last: { id, deed, count, doneAt } }: { last: LastTogether }) {
  return (
    <p className="text-small text-soft">
      Du {deed === "ASSIGN" ? "fördelade" : "lät vila"} {countWords(count, inquiryNoun)}{" "}
      <InstantDisplay at={doneAt} form="table" />.{" "}
      <Link href={paths.staff.inquiriesDone(id)} prefetch={false} className="text-link">
        Visa eller ångra
      </Link>
    </p>
  );
}
