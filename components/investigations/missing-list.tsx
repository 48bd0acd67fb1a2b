import Link from "next/link";
import { Callout } from "@/components/ui/callout";
import { missingHeading } from "@/lib/investigations/decision/texts";
import type { Missing } from "@/lib/investigations/requirements/rules";
import { missingText, outcomeLabels, partPath } from "@/lib/investigations/texts";
import type { InvestigationOutcome } from "@/lib/platform/generated/enums";

type MissingListProps = {
  investigationId: string;
  outcome: InvestigationOutcome;
  missing: readonly Missing[];
};

/** What stands in the way of an outcome, each line a link to the page where it is put right. */
export function MissingList({ investigationId, outcome, missing }: MissingListProps) {
  if (missing.length === 0) return null;
  return (
    <Callout kind="warning" title={missingHeading(outcomeLabels[outcome], missing.length)}>
      <ul className="list-disc space-y-1 pl-5">
        {missing.map((each) => {
          const text = missingText(each);
          return (
            <li key={text}>
              <Link
                href={partPath(investigationId, each.part)}
                prefetch={false}
                className="text-link"
              >
                {text}
              </Link>
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
