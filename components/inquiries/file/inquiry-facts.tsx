import Link from "next/link";
import { InquiryAdults } from "@/components/inquiries/file/inquiry-adults";
import { PhoneLink } from "@/components/inquiries/file/reach";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { type Fact, Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { awaitsFirstContact } from "@/lib/inquiries/rules";
import { closingReasonTexts, inquirySourceTexts } from "@/lib/inquiries/texts";
import { type Day, dayOf } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { formatPostalCode } from "@/lib/platform/postal-code";

type InquiryFactsProps = { inquiry: InquiryFile; today: Day };

/** How to reach the family, when it wrote, and how it ended if it did. */
export function InquiryFacts({ inquiry, today }: InquiryFactsProps) {
  return (
    <section aria-labelledby="fakta" className="space-y-3">
      <h2 id="fakta" className="text-heading">
        Kontakt och läge
      </h2>
      {inquiry.isProtected && (
        <p>Familjen har skyddade uppgifter. De visas bara i utredningen, för dem som har rätt.</p>
      )}
      <Facts columns={3} facts={[...contactFacts(inquiry), ...stateFacts(inquiry, today)]} />
      <InquiryAdults inquiry={inquiry} />
    </section>
  );
}

function contactFacts(inquiry: InquiryFile): Fact[] {
  if (inquiry.isProtected) return [];
  const { phone, email, postalCode, municipality } = inquiry;
  return [
    { term: "Telefon", value: phone && <PhoneLink of={phone} /> },
    { term: "E-post", value: email && <MailAddress of={email} /> },
    { term: "Bor i", value: `${municipality}, ${formatPostalCode(postalCode)}` },
  ];
}

function stateFacts(inquiry: InquiryFile, today: Day): Fact[] {
  const facts: Fact[] = [
    { term: "Kom in", value: <InstantDisplay at={inquiry.submittedAt} form="table" /> },
    { term: "Kom in genom", value: inquirySourceTexts[inquiry.source] },
  ];
  if (inquiry.meeting !== null) {
    const { id, startsAt } = inquiry.meeting;
    const link = (
      <Link href={paths.staff.meeting(id)} prefetch={false} className="text-link">
        {dayOf(startsAt)}
      </Link>
    );
    facts.push({ term: "Efter informationsträff", value: link });
  }
  if (awaitsFirstContact(inquiry.state)) {
    const deadline = <DaysLeft deadline={inquiry.firstContactDueOn} today={today} soonDays={1} />;
    facts.push({ term: "Första kontakt senast", value: deadline });
  }
  if (inquiry.parkedUntil !== null) {
    facts.push({
      term: "Vilar till",
      value: <DayDisplay day={inquiry.parkedUntil} form="table" />,
    });
  }
  return [...facts, ...mergedFacts(inquiry), ...endFacts(inquiry)];
}

function mergedFacts({ mergedInto, merged }: InquiryFile): Fact[] {
  const linkTo = ({ id, number }: { id: string; number: string }) => (
    <Link
      key={id}
      href={paths.staff.inquiry(id)}
      prefetch={false}
      className="text-link mr-2 inline-block"
    >
      {number}
    </Link>
  );
  return [
    ...(mergedInto === null ? [] : [{ term: "Ihopförd med", value: linkTo(mergedInto) }]),
    ...(merged.length === 0 ? [] : [{ term: "Har tagit in", value: merged.map(linkTo) }]),
  ];
}

function endFacts({ closing, state }: InquiryFile): Fact[] {
  const ended = state === "NOT_PROCEEDING" || state === "WITHDRAWN" || state === "UNREACHABLE";
  if (closing === null || !ended) return [];
  return [
    { term: "Skäl", value: closingReasonTexts[closing.reason] ?? closing.reason },
    ...(closing.toldOn === null
      ? []
      : [{ term: "Familjen fick veta", value: <DayDisplay day={closing.toldOn} form="table" /> }]),
    ...(closing.note === null ? [] : [{ term: "Anteckning", value: closing.note }]),
    { term: "Avslutad av", value: closing.who },
  ];
}
