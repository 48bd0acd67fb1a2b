import { AddMember } from "@/components/investigations/add-member";
import { TwoColumns } from "@/components/investigations/form-card";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { HouseholdForms } from "@/components/people/household-forms";
import { MemberCard } from "@/components/people/member-card";
import { Card } from "@/components/ui/card";
import { type Fact, Facts } from "@/components/ui/facts";
import type { HouseholdPage } from "@/lib/investigations/household/queries";
import { isOpenFor } from "@/lib/investigations/rules";
import { isProtected } from "@/lib/people/rules";
import { protectionLevelLabels } from "@/lib/people/texts";
import type { Day } from "@/lib/platform/dates";
import { formatPostalCode } from "@/lib/platform/postal-code";

type HouseholdProps = { page: HouseholdPage; today: Day };

/** Who lives in the home, with the forms that correct it. */
export function Household({ page, today }: HouseholdProps) {
  const { head, members } = page;
  const mayWrite = head.isMine && isOpenFor(head.state, "WORK");
  const present = members.filter(({ until }) => until === null);
  const left = members.filter(({ until }) => until !== null);
  const list = (
    <>
      <Facts columns={2} facts={factsOf(page)} />
      {present.map((member) => (
        <MemberCard key={member.membershipId} member={member} mayWrite={mayWrite} today={today} />
      ))}
      {left.length > 0 && (
        <section aria-labelledby="tidigare" className="space-y-3">
          <h3 id="tidigare" className="text-sub">
            Har lämnat hushållet
          </h3>
          {left.map((member) => (
            <MemberCard key={member.membershipId} member={member} mayWrite={false} today={today} />
          ))}
        </section>
      )}
    </>
  );
  const form = mayWrite && (
    <Card space="tight" className="no-print space-y-3">
      <AddMember householdId={head.household.id} today={today} />
      <HouseholdForms household={{ ...head.household, ...page.household }} />
    </Card>
  );
  return (
    <InvestigationFrame head={head} part="household">
      <TwoColumns list={list} form={form} />
    </InvestigationFrame>
  );
}

function factsOf({ head: { household }, household: known }: HouseholdPage): Fact[] {
  const { postalCode, streetAddress } = known;
  const address = [streetAddress, postalCode && formatPostalCode(postalCode)];
  return [
    { term: "Kommun", value: household.municipality },
    isProtected(household.level)
      ? { term: "Skydd", value: protectionLevelLabels[household.level] }
      : { term: "Adress", value: address.filter(Boolean).join(", ") || null },
  ];
}
