import { MessageList } from "@/components/staff/message-list";
import { WriteMessage } from "@/components/staff/thread-panel";
import { Callout } from "@/components/ui/callout";
import { TabLinks } from "@/components/ui/tab-links";
import { staffClosedText } from "@/lib/inquiries/matter/texts";
import { writeToFamilyAction } from "@/lib/inquiries/messages/actions";
import type { StaffMessages as Messages } from "@/lib/inquiries/messages/queries";
import { withQuery } from "@/lib/platform/paths";

type StaffMessagesProps = {
  messages: Messages;
  /** The address of the page that shows them. */
  path: string;
};

/** The conversations with a family, for the staff who work with it. */
export function StaffMessages({ messages: page, path }: StaffMessagesProps) {
  const { matter, thread, threads, adultId, adults } = page;
  const closed = staffClosedText(matter.stage);
  const chosen = adults.find(({ id }) => id === adultId);
  return (
    <section aria-labelledby="meddelanden" className="space-y-5">
      <h2 id="meddelanden" className="text-heading">
        Meddelanden
      </h2>
      {threads.length > 1 && (
        <TabLinks
          label="Konversationer"
          tabs={threads.map((each) => ({
            href: withQuery(path, { trad: each.adultId ?? "bada" }),
            label: each.name ?? "Båda",
            current: each.adultId === adultId,
            ...(each.unread > 0 ? { count: each.unread } : {}),
          }))}
        />
      )}
      <p className="text-small text-soft">
        {chosen === undefined
          ? `Läses av ${adults.map(({ name }) => name).join(" och ")} och av er.`
          : `Läses bara av ${chosen.name} och av er.`}
      </p>
      <MessageList messages={thread.messages} />
      {closed === null ? (
        <WriteMessage
          key={adultId ?? "bada"}
          action={writeToFamilyAction}
          hidden={{
            inquiryId: matter.inquiryId,
            adultId: adultId ?? "",
            messageId: thread.nextMessageId,
          }}
          label={chosen === undefined ? "Skriv till båda" : `Skriv till ${chosen.name}`}
          hint="Familjen får ett mejl om att det finns något att läsa, utan vad det står."
        />
      ) : (
        <Callout title="Det går bara att läsa här">
          <p>{closed} Ring familjen om det är något mer.</p>
        </Callout>
      )}
    </section>
  );
}
