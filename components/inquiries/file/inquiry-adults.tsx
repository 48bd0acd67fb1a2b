import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { PhoneLink } from "@/components/inquiries/file/reach";
import { Details } from "@/components/ui/accordion";
import { type Fact, Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { untieIdentityAction } from "@/lib/inquiries/adults/actions";
import { untyingTexts } from "@/lib/inquiries/adults/texts";
import type { FileAdult, InquiryFile } from "@/lib/inquiries/handling/queries";

/** Who the adults are, how the second is reached, and whether their e-identifications are tied. */
export function InquiryAdults({ inquiry }: { inquiry: InquiryFile }) {
  const { adults } = inquiry;
  if (adults.length < 2 && !adults.some(({ isTied }) => isTied)) return null;
  return (
    <div className="space-y-4">
      <h3 className="text-sub">Vuxna i anmälan</h3>
      {adults.map((adult) => (
        <div key={adult.id} className="space-y-2">
          <Facts columns={3} facts={factsOf(adult)} />
          {adult.isTied && <Untie inquiryId={inquiry.id} adult={adult} />}
        </div>
      ))}
    </div>
  );
}

function factsOf({ name, phone, email, isFirst, hasJoined, isTied }: FileAdult): Fact[] {
  const identity = { term: "E-legitimation", value: isTied ? "Kopplad" : "Inte kopplad än" };
  // The first adult's number and address are the inquiry's own and stand above.
  if (isFirst) return [{ term: "Skickade anmälan", value: name }, identity];
  return [
    { term: hasJoined ? "Den andra vuxna" : "Inbjuden, har inte svarat", value: name },
    { term: "Telefon", value: phone && <PhoneLink of={phone} /> },
    { term: "E-post", value: email && <MailAddress of={email} /> },
    ...(hasJoined ? [identity] : []),
  ];
}

function Untie({ inquiryId, adult }: { inquiryId: string; adult: FileAdult }) {
  const { id: adultId, version } = adult;
  return (
    <Details summary={untyingTexts.title}>
      <ActionForm
        id={`koppla-bort-${adult.isFirst ? 1 : 2}`}
        action={untieIdentityAction}
        className="space-y-3"
      >
        <HiddenFields values={{ inquiryId, adultId, version }} />
        <p>{untyingTexts.effect}</p>
        <p>{untyingTexts.after}</p>
        <SubmitButton tone="danger" pending="Sparar …">
          {untyingTexts.button}
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
