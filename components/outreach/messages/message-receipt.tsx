import Link from "next/link";
import { FormFrame } from "@/components/site/form-frame";
import { Urgent } from "@/components/site/urgent";
import { ButtonLink } from "@/components/ui/button";
import { InstantDisplay } from "@/components/ui/date-display";
import { MailAddress } from "@/components/ui/mail-address";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import type { MessageReceipt } from "@/lib/outreach/messages/schema";
import { messageWords, topicTexts } from "@/lib/outreach/messages/texts";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { formatPhone } from "@/lib/platform/phone";
import { unit } from "@/lib/site/texts";

/** Says when there is an answer, the reference to say on the telephone, and what was sent. */
export function MessageReceiptPage({ receipt }: { receipt: MessageReceipt }) {
  const { reference, dueOn, at } = receipt;
  return (
    <FormFrame>
      <PageHeading title={messageWords.receiptTitle} lead="Tack för att du skrev till oss." />
      <NotificationBanner title={promiseOf(receipt)}>
        <p>
          Din referens är <strong className="one-line">{reference}</strong>. Skickat{" "}
          <InstantDisplay at={at} />.
        </p>
      </NotificationBanner>
      <section className="prose">
        <h2>Det här händer nu</h2>
        <ul>
          {stepsOf(receipt).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>
          Har du inte hört något efter {formatDayWithWeekday(dueOn)}? Ring{" "}
          <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a> och säg referensen. Blev
          något fel?{" "}
          <Link href={formOf(receipt)} prefetch={false}>
            Skicka en gång till
          </Link>
          .
        </p>
      </section>
      <Sent receipt={receipt} />
      <Urgent />
    </FormFrame>
  );
}

function promiseOf({ kind, dueOn, content }: MessageReceipt): string {
  const hasWay = content.phone !== null || content.email !== null;
  if (kind === "ACCESS_FAULT" && !hasWay) return "Vi har fått din anmälan";
  return `Vi svarar senast ${formatDayWithWeekday(dueOn)}`;
}

function stepsOf({ kind, content, isMailed }: MessageReceipt): string[] {
  const mailed = isMailed ? ["Du får ett mejl som säger att vi har fått det du skrev."] : [];
  if (kind === "ACCESS_FAULT") {
    return [
      "Någon hos oss läser det du skrev och letar upp felet.",
      ...mailed,
      "Är det ett fel som vi inte kan rätta direkt skriver vi in det i tillgänglighetsredogörelsen.",
    ];
  }
  return ["En familjehemssekreterare läser det du skrev.", answerWords(content), ...mailed];
}

function answerWords({ phone, email }: MessageReceipt["content"]): string {
  if (phone === null) return "Du får svar med e-post.";
  return email === null ? "Vi ringer upp dig." : "Vi ringer upp dig, eller mejlar.";
}

function Sent({ receipt: { content, kind, topic } }: { receipt: MessageReceipt }) {
  const { name, phone, email, text, page, aid } = content;
  const about = topicTexts[topic as keyof typeof topicTexts];
  return (
    <section className="space-y-3">
      <h2 className="text-heading">Det här skickade du</h2>
      <SummaryList>
        {page && <SummaryRow term="Sida">{page}</SummaryRow>}
        {kind === "QUESTION" && <SummaryRow term="Gäller">{about}</SummaryRow>}
        <SummaryRow term="Meddelande">
          <span className="whitespace-pre-line">{text}</span>
        </SummaryRow>
        {aid && <SummaryRow term="Hjälpmedel">{aid}</SummaryRow>}
        {name && <SummaryRow term="Namn">{name}</SummaryRow>}
        {phone && <SummaryRow term="Telefonnummer">{formatPhone(phone)}</SummaryRow>}
        {email && (
          <SummaryRow term="E-post">
            <MailAddress of={email} />
          </SummaryRow>
        )}
      </SummaryList>
      <p className="text-small text-soft">Sidan visas här i en halvtimme.</p>
    </section>
  );
}

function formOf({ kind }: MessageReceipt): string {
  return kind === "QUESTION" ? paths.contact : paths.about.accessibility;
}

/** The address of a receipt that the browser no longer knows. */
export function MessageReceiptGone() {
  return (
    <FormFrame>
      <PageHeading
        title="Kvittot visas inte längre"
        lead="Det visas i en halvtimme efter att du har skickat. Vi har kvar ditt meddelande och svarar som vi har lovat."
      />
      <Urgent />
      <ButtonLink href={paths.contact}>Till sidan Kontakt</ButtonLink>
    </FormFrame>
  );
}
