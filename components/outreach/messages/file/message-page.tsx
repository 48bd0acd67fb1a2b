import { MessageAnswers } from "@/components/outreach/messages/file/message-answers";
import { MessageHandler } from "@/components/outreach/messages/file/message-handler";
import { MessageReview } from "@/components/outreach/messages/file/message-review";
import { MessageStateTag } from "@/components/outreach/messages/message-state-tag";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { InstantDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { type Fact, Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { PageHeading } from "@/components/ui/page-heading";
import type { MessageFile } from "@/lib/outreach/messages/handling/queries";
import { awaitsAnswer } from "@/lib/outreach/messages/rules";
import {
  type MessageTopic,
  messageClosingTexts,
  messageEvents,
  messageKindTexts,
  messageWords,
  topicTexts,
} from "@/lib/outreach/messages/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { formatPhone } from "@/lib/platform/phone";

type MessagePageProps = { message: MessageFile; today: Day; userId: string | null };

/** One message: what it says, how to reach the one who wrote, and the answers. */
export function MessagePage({ message, today, userId }: MessagePageProps) {
  const name = message.content.name ?? messageWords.anonymous;
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.publicMessages(), label: "Meddelanden" }]}
        here={message.reference}
      />
      <PageHeading
        eyebrow={messageKindTexts[message.kind]}
        title={name}
        lead={<MessageStateTag message={message} />}
      />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-8">
          <Words message={message} />
          <Facts columns={3} facts={factsOf(message, today)} />
          {message.awaitsReview ? (
            <MessageReview message={message} />
          ) : (
            <MessageAnswers message={message} />
          )}
        </div>
        <div className="min-w-0 space-y-6">
          <MessageHandler message={message} userId={userId} />
          <TimelinePanel events={message.timeline} texts={messageEvents} />
        </div>
      </div>
    </>
  );
}

function Words({ message: { content, topic } }: { message: MessageFile }) {
  const title = topicTexts[topic as MessageTopic] ?? `Sida: ${content.page ?? "okänd"}`;
  return (
    <section aria-labelledby="text" className="space-y-3">
      <h2 id="text" className="text-heading">
        {title}
      </h2>
      <p className="whitespace-pre-line rounded-card bg-sunk p-4 [overflow-wrap:anywhere]">
        {content.text}
      </p>
    </section>
  );
}

function factsOf(message: MessageFile, today: Day): Fact[] {
  const { content, dueOn, receivedAt, reference, closing } = message;
  const { phone, email, aid } = content;
  return [
    ...(phone ? [{ term: "Telefon", value: <Phone number={phone} /> }] : []),
    ...(email ? [{ term: "E-post", value: <Email address={email} /> }] : []),
    ...(phone || email ? [] : [{ term: "Svar", value: "Personen har inte lämnat något att nå" }]),
    ...(aid ? [{ term: "Hjälpmedel", value: aid }] : []),
    ...(awaitsAnswer(message.state)
      ? [
          {
            term: "Svara senast",
            value: <DaysLeft deadline={dueOn} today={today} soonDays={1} />,
          },
        ]
      : []),
    { term: "Kom in", value: <InstantDisplay at={receivedAt} form="table" /> },
    { term: "Referens", value: reference },
    ...(closing === null ? [] : closingFacts(closing)),
  ];
}

function closingFacts({ reason, who }: NonNullable<MessageFile["closing"]>): Fact[] {
  const known: Readonly<Record<string, string>> = messageClosingTexts;
  return [
    { term: "Skäl", value: known[reason] ?? reason },
    { term: "Avslutat av", value: who },
  ];
}

function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number}`} className="text-link">
      {formatPhone(number)}
    </a>
  );
}

function Email({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="text-link [overflow-wrap:anywhere]">
      <MailAddress of={address} />
    </a>
  );
}
