import { MessageList } from "@/components/staff/message-list";
import { WriteMessage } from "@/components/staff/thread-panel";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import { TabLinks } from "@/components/ui/tab-links";
import { closedText } from "@/lib/inquiries/matter/texts";
import { writeToUnitAction } from "@/lib/inquiries/messages/actions";
import type { FamilyMessages as Page } from "@/lib/inquiries/messages/queries";
import { type FamilyThread, threadLabels, threadSegments } from "@/lib/inquiries/messages/texts";
import { paths, withQuery } from "@/lib/platform/paths";
import { unit } from "@/lib/site/texts";

/** What a family and the unit write to each other, by who reads it. */
export function FamilyMessages({ page }: { page: Page }) {
  const { matter, thread, chosen, other } = page;
  const closed = closedText(matter.stage);
  return (
    <div className="max-w-3xl space-y-8">
      <PageHeading
        title="Meddelanden"
        lead={
          closed === null
            ? "Fråga om vad du vill. Vi svarar inom två arbetsdagar, och du får ett mejl när det finns något att läsa."
            : "Här ligger det som vi har skrivit till varandra."
        }
      />
      <Choice page={page} />
      <section aria-labelledby="trad" className="space-y-5">
        <h2 id="trad" className="text-heading">
          {chosen === "BOTH" ? "Du, den andra vuxna och enheten" : "Du och enheten"}
        </h2>
        <p className="text-soft">{whoReads(chosen, other, matter.handler?.name ?? null)}</p>
        <MessageList
          messages={thread.messages}
          empty={
            closed === null
              ? "Här är det tomt än så länge. Skriv gärna det första meddelandet."
              : "Här skrev vi inga meddelanden till varandra."
          }
        />
        {closed === null ? (
          <WriteMessage
            key={chosen}
            action={writeToUnitAction}
            hidden={{ to: chosen, messageId: thread.nextMessageId }}
            label={chosen === "BOTH" ? "Skriv från er båda" : "Skriv till enheten"}
            hint={`Är det bråttom? Ring ${unit.phone.shown} i stället.`}
          />
        ) : (
          <Callout title="Det går bara att läsa här">
            <p>
              {closed} Ring {unit.phone.shown} om du undrar över något.
            </p>
          </Callout>
        )}
      </section>
    </div>
  );
}

function Choice({ page: { chosen, unread } }: { page: Page }) {
  if (unread.BOTH === undefined) return null;
  const tabs = (Object.keys(threadLabels) as FamilyThread[]).map((thread) => {
    const count = unread[thread] ?? 0;
    return {
      href: withQuery(paths.familyPages.messages, { trad: threadSegments[thread] }),
      label: threadLabels[thread],
      current: thread === chosen,
      ...(count > 0 ? { count } : {}),
    };
  });
  return <TabLinks label="Vilka som läser" tabs={tabs} />;
}

function whoReads(chosen: FamilyThread, other: string | null, handler: string | null): string {
  const answers = handler === null ? "" : ` ${handler} svarar.`;
  if (chosen === "BOTH") {
    return `Det här läser du, ${other ?? "den andra vuxna"} och vi som arbetar med er ansökan.${answers}`;
  }
  const hidden = other === null ? "" : ` ${other} ser det inte.`;
  return `Det här läser du och vi som arbetar med er ansökan.${hidden}${answers}`;
}
