import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { AdultFields } from "@/components/people/adult-fields";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { type Fact, Facts } from "@/components/ui/facts";
import { PersonLabel } from "@/components/ui/person-label";
import { endMembershipAction, showPersonalNumberAction } from "@/lib/people/members/actions";
import type { Member } from "@/lib/people/queries";
import { ageFromBirthYear } from "@/lib/people/rules";
import { memberRoleLabels } from "@/lib/people/texts";
import type { Day } from "@/lib/platform/dates";
import { formatPhone } from "@/lib/platform/phone";
import { PersonForm } from "./checked-forms";

type MemberCardProps = { member: Member; mayWrite: boolean; today: Day };

/** One person of the household: facts, and correcting them. */
export function MemberCard({ member, mayWrite, today }: MemberCardProps) {
  const isChild = member.role === "OWN_CHILD";
  return (
    <Card space="tight" className="space-y-3">
      <h3 className="text-sub">
        <PersonLabel
          name={member.label}
          detail={memberRoleLabels[member.role]}
          isProtected={member.isProtected}
        />
      </h3>
      <Facts columns={3} facts={isChild ? childFacts(member, today) : adultFacts(member)} />
      {member.maskedNumber !== null && <ShowNumber member={member} />}
      {mayWrite && !isChild && <ChangeForm member={member} />}
      {mayWrite && <EndForm member={member} />}
    </Card>
  );
}

function childFacts(member: Member, today: Day): Fact[] {
  const { birthYear } = member;
  return [
    {
      term: "Född",
      value: birthYear && `${birthYear} (fyller ${ageFromBirthYear(birthYear, today)} år i år)`,
    },
    ...stayFacts(member),
  ];
}

function adultFacts(member: Member): Fact[] {
  const { identity, isProtected: isHidden } = member;
  const { givenName, familyName, phone, email, address } = identity;
  return [
    ...(isHidden ? [{ term: "Namn", value: `${givenName} ${familyName}` }] : []),
    { term: "Personnummer", value: member.maskedNumber },
    { term: "Telefon", value: phone && formatPhone(phone) },
    { term: "E-post", value: email },
    ...(isHidden ? [{ term: "Adress och kontaktväg", value: address }] : []),
    ...stayFacts(member),
  ];
}

function stayFacts({ since, until }: Member): Fact[] {
  return [
    { term: "I hushållet från", value: <DayDisplay day={since} form="table" /> },
    ...(until === null ? [] : [{ term: "Till", value: <DayDisplay day={until} form="table" /> }]),
  ];
}

/** The whole number on demand: that it was shown stands in the log. */
function ShowNumber({ member }: { member: Member }) {
  return (
    <ActionForm
      id={`nummer-${member.personId}`}
      action={showPersonalNumberAction}
      className="space-y-2"
    >
      <HiddenFields values={{ personId: member.personId }} />
      <SubmitButton tone="quiet" size="small" pending="Hämtar …">
        Visa hela personnumret
      </SubmitButton>
    </ActionForm>
  );
}

function ChangeForm({ member }: { member: Member }) {
  const { identity } = member;
  const known = {
    givenName: identity.givenName,
    familyName: identity.familyName,
    phone: identity.phone === null ? undefined : formatPhone(identity.phone),
    email: identity.email ?? undefined,
  };
  const hint =
    member.maskedNumber === null
      ? "Behövs före registerkontrollen. ÅÅÅÅMMDD-NNNN"
      : "Lämna tomt för att behålla det som är registrerat.";
  return (
    <Details summary="Ändra uppgifterna">
      <PersonForm id={`andra-${member.personId}`}>
        <HiddenFields values={{ personId: member.personId, version: member.version }} />
        <AdultFields known={known} numberHint={hint} />
        {member.isProtected && (
          <TextField
            name="address"
            label="Adress och säker kontaktväg"
            optional
            autoComplete="off"
            defaultValue={identity.address ?? undefined}
          />
        )}
        <SubmitButton tone="secondary" pending="Sparar …">
          Spara uppgifterna
        </SubmitButton>
      </PersonForm>
    </Details>
  );
}

function EndForm({ member }: { member: Member }) {
  return (
    <Details summary="Registrera att personen har lämnat hushållet">
      <ActionForm
        id={`lamna-${member.membershipId}`}
        action={endMembershipAction}
        className="space-y-4"
      >
        <HiddenFields values={{ membershipId: member.membershipId }} />
        <DateField name="until" label={`Vilken dag lämnade ${member.label} hushållet?`} />
        <SubmitButton tone="danger" size="small" pending="Sparar …">
          Spara att personen har lämnat
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
