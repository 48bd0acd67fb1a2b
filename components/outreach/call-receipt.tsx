import Link from "next/link";
import { FormFrame } from "@/components/site/form-frame";
import { Urgent } from "@/components/site/urgent";
import { ButtonLink } from "@/components/ui/button";
import { InstantDisplay } from "@/components/ui/date-display";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import type { ownReceipt } from "@/lib/outreach/callbacks/queries";
import { timesWords } from "@/lib/outreach/callbacks/rules";
import { callbackWords } from "@/lib/outreach/callbacks/texts";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { formatPhone } from "@/lib/platform/phone";
import { unit } from "@/lib/site/texts";

type Receipt = NonNullable<Awaited<ReturnType<typeof ownReceipt>>>;

/** Says when somebody calls, and what was sent. */
export function CallReceipt({ receipt }: { receipt: Receipt }) {
  const { phone, mayLeaveMessage, interpreterLanguage: language, dueOn } = receipt;
  return (
    <FormFrame offersCall={false}>
      <PageHeading title={callbackWords.receiptTitle} lead="Tack! Vi har fått ditt nummer." />
      <NotificationBanner title={`Vi ringer senast ${formatDayWithWeekday(dueOn)}`}>
        <p>
          Skickad <InstantDisplay at={receipt.at} />.
        </p>
      </NotificationBanner>
      <section className="prose">
        <h2>Det här händer nu</h2>
        <ul>
          <li>
            En familjehemssekreterare ringer dig på{" "}
            <strong className="one-line">{formatPhone(phone)}</strong>
            {language && " tillsammans med en tolk"}.
          </li>
          <li>
            Svarar du inte försöker vi igen en annan dag.{" "}
            {mayLeaveMessage
              ? "Vi kan lämna ett kort meddelande om att vi har ringt."
              : "Vi lämnar inget meddelande, varken till någon annan som svarar eller på telefonsvararen."}
          </li>
          <li>Du får fråga om allt. Samtalet binder dig inte till något.</li>
        </ul>
        <p>
          Har vi inte ringt till dess? Ring{" "}
          <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a>. Blev något fel?{" "}
          <Link href={paths.callback} prefetch={false}>
            Skicka en gång till
          </Link>
          .
        </p>
      </section>
      <section className="space-y-3">
        <h2 className="text-heading">Det här skickade du</h2>
        <SummaryList>
          <SummaryRow term="Namn">{receipt.name}</SummaryRow>
          <SummaryRow term="Telefonnummer">{formatPhone(phone)}</SummaryRow>
          <SummaryRow term="När det passar">{timesWords(receipt)}</SummaryRow>
          <SummaryRow term="Meddelande">
            {mayLeaveMessage ? "Går bra att lämna" : callbackWords.noMessage}
          </SummaryRow>
          {language && <SummaryRow term="Tolk">{language}</SummaryRow>}
        </SummaryList>
        <p className="text-small text-soft">Sidan visas här i en halvtimme.</p>
      </section>
      <Urgent />
    </FormFrame>
  );
}

/** The address of a receipt that the browser no longer knows. */
export function CallReceiptGone() {
  return (
    <FormFrame>
      <PageHeading
        title="Kvittot visas inte längre"
        lead="Det visas i en halvtimme efter att du har skickat. Vi har kvar ditt nummer och ringer som vi har lovat."
      />
      <Urgent />
      <ButtonLink href={paths.callback}>Till sidan Bli uppringd</ButtonLink>
    </FormFrame>
  );
}
