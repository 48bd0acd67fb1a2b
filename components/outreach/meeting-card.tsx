import { MapPin, MessagesSquare } from "lucide-react";
import { MeetingTime, placeWords } from "@/components/outreach/meeting-facts";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import type { OpenMeeting } from "@/lib/outreach/meetings/queries";
import { seatsWords } from "@/lib/outreach/meetings/rules";
import { languageTexts } from "@/lib/outreach/meetings/texts";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

type MeetingCardProps = { meeting: OpenMeeting; level?: "h2" | "h3" };

/** A meeting in short, with the way to its page. */
export function MeetingCard({ meeting, level: Level = "h2" }: MeetingCardProps) {
  const { id, startsAt, language, hasInterpreter, cancelReason } = meeting;
  return (
    <Card className="keep-whole space-y-4">
      <div className="space-y-2">
        <Level className="text-sub font-bold">
          <MeetingTime {...meeting} />
        </Level>
        <p className="flex gap-2">
          <Icon of={MapPin} className="mt-[0.2em] text-pine" />
          {placeWords(meeting)}
        </p>
        <p className="flex gap-2">
          <Icon of={MessagesSquare} className="mt-[0.2em] text-pine" />
          {languageTexts[language]}
          {hasInterpreter && ", med tolk"}
        </p>
        <SeatsTag meeting={meeting} />
      </div>
      <ButtonLink href={paths.meeting(id)} tone={cancelReason === null ? "primary" : "secondary"}>
        {cancelReason === null ? "Läs mer och anmäl dig" : "Läs mer"}
        <span className="sr-only"> om träffen den {formatDay(dayOf(startsAt))}</span>
      </ButtonLink>
    </Card>
  );
}

/** How it stands with the seats of a meeting. */
export function SeatsTag({ meeting }: { meeting: OpenMeeting }) {
  if (meeting.cancelReason !== null) return <StatusTag tone="bad">Inställd</StatusTag>;
  return (
    <StatusTag tone={meeting.free === 0 ? "wait" : "good"}>{seatsWords(meeting.free)}</StatusTag>
  );
}
