import Link from "next/link";
import { MeetingCard } from "@/components/outreach/meeting-card";
import { Section } from "@/components/site/section";
import type { OpenMeeting } from "@/lib/outreach/meetings/queries";
import { paths } from "@/lib/platform/paths";

/** The nearest meeting, for those who would rather listen first. */
export function StartMeeting({ meeting }: { meeting: OpenMeeting }) {
  return (
    <Section
      id="traff"
      title="Vill du lyssna först?"
      lead="Kom på en informationsträff. Du får höra hur det är att ha ett barn hos sig, och fråga om allt."
      ground="sunk"
    >
      <div className="max-w-xl">
        <MeetingCard meeting={meeting} level="h3" />
      </div>
      <p className="mt-6">
        <Link href={paths.meetings} prefetch={false} className="text-link font-semibold">
          Se alla informationsträffar
        </Link>
      </p>
    </Section>
  );
}
