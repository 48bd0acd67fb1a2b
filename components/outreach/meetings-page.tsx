import { MeetingCard } from "@/components/outreach/meeting-card";
import { Article } from "@/components/site/article";
import { ReadMore } from "@/components/site/read-more";
import { TalkToUs } from "@/components/site/talk-to-us";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { OpenMeeting } from "@/lib/outreach/meetings/queries";
import type { Frame } from "@/lib/site/languages/rules";
import { callToAction } from "@/lib/site/menu/texts";

type MeetingsPageProps = { meetings: readonly OpenMeeting[]; frame: Frame };

/** The information meetings to come. */
export function MeetingsPage({ meetings, frame }: MeetingsPageProps) {
  return (
    <Article
      frame={frame}
      path="/informationstraffar"
      askToApply={false}
      lead={
        <p>
          Kom och lyssna, fråga och träffa någon som själv tar emot barn. Det kostar inget och du
          binder dig inte till något.
        </p>
      }
      aside={
        <>
          <TalkToUs title="Frågor om träffarna?" />
          <ReadMore frame={frame} pages={["/sa-gar-det-till", "/vanliga-fragor", "/ersattning"]} />
        </>
      }
    >
      {meetings.length === 0 ? (
        <EmptyState
          title="Inga träffar är planerade just nu"
          action={<ButtonLink href={callToAction.href}>{callToAction.label}</ButtonLink>}
        >
          Nya träffar syns här. Vill du inte vänta kan du ringa oss eller skicka en intresseanmälan,
          så berättar vi.
        </EmptyState>
      ) : (
        <div className="grid gap-5 xl:grid-cols-2">
          {meetings.map((meeting) => (
            <MeetingCard key={meeting.id} meeting={meeting} />
          ))}
        </div>
      )}
      <div className="prose mt-10">
        <h2>Så går en träff till</h2>
        <p>
          Vi berättar om alla uppdrag: jourhem, familjehem, kontaktfamilj och avlastning. Du får
          veta vad ett barn kan behöva, vad du får i stöd och ersättning och hur en utredning går
          till. Sedan är det er tur att fråga.
        </p>
        <p>
          Ta gärna med alla vuxna hemma. Behöver du tolk eller hjälp att komma in i lokalen? Skriv
          eller ring, så ordnar vi det.
        </p>
      </div>
    </Article>
  );
}
