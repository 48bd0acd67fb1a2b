import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import type { OpenMeeting } from "@/lib/outreach/meetings/queries";
import { seatsWords, timeWords } from "@/lib/outreach/meetings/rules";
import { languageTexts } from "@/lib/outreach/meetings/texts";

type TimesProps = { startsAt: Date; endsAt: Date };

/** "Torsdag 3 december 2026 kl. 18.00–19.30" */
export function MeetingTime({ startsAt, endsAt }: TimesProps) {
  const words = timeWords({ startsAt, endsAt });
  return (
    <time dateTime={startsAt.toISOString()}>
      {words.charAt(0).toLocaleUpperCase("sv") + words.slice(1)}
    </time>
  );
}

/** Where a meeting is held, in words. */
export function placeWords({ place, isOnline }: Pick<OpenMeeting, "place" | "isOnline">): string {
  if (place === null) return "Videomöte. Länken får du när du har anmält dig.";
  return isOnline ? `${place}, eller videomöte` : place;
}

/** When and where a meeting is, in what language, and how many seats are left. */
export function MeetingFacts({ meeting }: { meeting: OpenMeeting }) {
  return (
    <SummaryList>
      <SummaryRow term="När">
        <MeetingTime {...meeting} />
      </SummaryRow>
      <SummaryRow term="Var">{placeWords(meeting)}</SummaryRow>
      <SummaryRow term="Språk">
        {languageTexts[meeting.language]}
        {meeting.hasInterpreter && ", med tolk"}
      </SummaryRow>
      {meeting.cancelReason === null && (
        <SummaryRow term="Platser">{seatsWords(meeting.free)}</SummaryRow>
      )}
    </SummaryList>
  );
}
