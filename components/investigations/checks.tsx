import { CheckForms } from "@/components/investigations/check-forms";
import { ChecksTable } from "@/components/investigations/checks-table";
import { ConsentsTable } from "@/components/investigations/consents-table";
import { EntryReview } from "@/components/investigations/entry-review";
import { TwoColumns } from "@/components/investigations/form-card";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import type { ChecksPage } from "@/lib/investigations/register-checks/queries";
import type { Day } from "@/lib/platform/dates";

type ChecksProps = { page: ChecksPage; today: Day; mayReview: boolean };

/** Consents and register checks, adult by adult, with the forms that move them on. */
export function Checks({ page, today, mayReview }: ChecksProps) {
  const { head, checks } = page;
  const entries = checks.filter(
    ({ result, isEntryAcceptable }) => result === "ENTRY" && isEntryAcceptable === null,
  );
  const list = head.facts.adults.map((adult) => (
    <section key={adult.personId} aria-labelledby={`vuxen-${adult.personId}`} className="space-y-5">
      <h3 id={`vuxen-${adult.personId}`} className="text-sub">
        {adult.name}
      </h3>
      <ConsentsTable page={page} adult={adult} />
      <ChecksTable page={page} adult={adult} today={today} />
    </section>
  ));
  return (
    <InvestigationFrame head={head} part="checks">
      {mayReview &&
        !head.isMine &&
        entries.map((check) => <EntryReview key={check.id} check={check} head={head} />)}
      <TwoColumns list={list} form={head.isMine && <CheckForms page={page} today={today} />} />
    </InvestigationFrame>
  );
}
