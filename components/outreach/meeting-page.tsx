import { MeetingFacts } from "@/components/outreach/meeting-facts";
import { SignUpForm } from "@/components/outreach/sign-up-form";
import { FormFrame } from "@/components/site/form-frame";
import { ProtectedNotice } from "@/components/site/protected-notice";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import type { OpenMeeting } from "@/lib/outreach/meetings/queries";
import { meetingWords } from "@/lib/outreach/meetings/texts";
import { dayOf, formatDay } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

type MeetingPageProps = {
  meeting: OpenMeeting;
  idempotencyKey: string;
  now: Date;
  /** The code of the campaign whose link led there. */
  campaign: string | null;
};

/** One meeting, and the form by which one signs up for it. */
export function MeetingPage({ meeting, ...opened }: MeetingPageProps) {
  return (
    <FormFrame back={{ href: paths.meetings, label: "Alla informationsträffar" }}>
      <PageHeading
        eyebrow="Informationsträff"
        title={`Träff den ${formatDay(dayOf(meeting.startsAt))}`}
        lead="Om att vara jourhem, familjehem eller kontaktfamilj. Det kostar inget att komma."
      />
      <MeetingFacts meeting={meeting} />
      {meeting.about && <p className="max-w-2xl whitespace-pre-line">{meeting.about}</p>}
      <SignUp meeting={meeting} {...opened} />
    </FormFrame>
  );
}

function SignUp({ meeting, idempotencyKey, now, campaign }: MeetingPageProps) {
  if (meeting.cancelReason !== null) {
    return (
      <Callout kind="warning" title="Träffen är inställd" level="h2">
        <p>{meeting.cancelReason}</p>
      </Callout>
    );
  }
  if (meeting.startsAt <= now) {
    return (
      <Callout title="Träffen pågår nu" level="h2">
        <p>{meetingWords.begun}</p>
      </Callout>
    );
  }
  return (
    <section aria-labelledby="boka" className="space-y-5">
      <h2 id="boka" className="text-heading">
        {meeting.free === 0 ? "Ställ dig på väntelistan" : "Anmäl dig"}
      </h2>
      <ProtectedNotice />
      <SignUpForm meeting={meeting} idempotencyKey={idempotencyKey} campaign={campaign} />
    </section>
  );
}
