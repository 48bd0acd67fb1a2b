import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { MeetingTime } from "@/components/outreach/meeting-facts";
import { FormFrame } from "@/components/site/form-frame";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { peopleWords } from "@/lib/outreach/meetings/rules";
import { cancelSignUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import type { Booking } from "@/lib/outreach/meetings/sign-ups/queries";
import { meetingWords } from "@/lib/outreach/meetings/texts";
import { paths } from "@/lib/platform/paths";

type BookingPageProps = { booking: Booking; token: string };

/** How it stands with one's own sign-up, what happens next, and how to give the seat back. */
export function BookingPage({ booking, token }: BookingPageProps) {
  return (
    <FormFrame>
      <Standing booking={booking} />
      <SummaryList>
        <SummaryRow term="När">
          <MeetingTime {...booking} />
        </SummaryRow>
        {booking.place && <SummaryRow term="Var">{booking.place}</SummaryRow>}
        {booking.videoLink && (
          <SummaryRow term="Videomöte">
            <a href={booking.videoLink} rel="noreferrer" className="text-link wrap-anywhere">
              {booking.videoLink}
            </a>
          </SummaryRow>
        )}
        <SummaryRow term="Ni kommer">{peopleWords(booking.people)}</SummaryRow>
      </SummaryList>
      <Next booking={booking} token={token} />
      {booking.mayCancel && <Withdraw booking={booking} token={token} />}
      <After booking={booking} />
    </FormFrame>
  );
}

/** The address names no sign-up that is left. */
export function BookingGone() {
  return (
    <FormFrame>
      <PageHeading title="Länken fungerar inte längre" lead={meetingWords.linkGone} />
      <ButtonLink href={paths.meetings}>Se alla informationsträffar</ButtonLink>
    </FormFrame>
  );
}

function Standing({ booking: { state, cancelReason } }: { booking: Booking }) {
  if (cancelReason !== null) {
    return <PageHeading title="Träffen är inställd" lead={cancelReason} />;
  }
  if (state === "CANCELLED") {
    return (
      <PageHeading
        title="Du är avbokad"
        lead="Tack för att du sa till, så att någon annan kan få platsen."
      />
    );
  }
  if (state === "WAITING") {
    return (
      <PageHeading
        title="Du står på väntelistan"
        lead="Träffen är full just nu. Blir det plats får du den direkt, och ett mejl som säger det."
      />
    );
  }
  return <PageHeading title="Du är anmäld" lead="Välkommen till vår informationsträff!" />;
}

function Next({ booking, token }: BookingPageProps) {
  if (booking.cancelReason !== null || booking.state === "CANCELLED") {
    return <ButtonLink href={paths.meetings}>Se andra informationsträffar</ButtonLink>;
  }
  if (booking.state === "WAITING") return null;
  return (
    <section className="space-y-4">
      <div className="prose">
        <h2>Det här händer nu</h2>
        <ul>
          <li>Bekräftelsen kommer med e-post. Där finns länken till den här sidan.</li>
          <li>Dagen före träffen skickar vi en påminnelse.</li>
          <li>Du behöver inte förbereda dig. Skriv gärna upp det du vill fråga om.</li>
        </ul>
      </div>
      <a
        href={paths.api.calendar(token)}
        className="text-link no-print inline-flex min-h-11 items-center gap-2 font-semibold"
      >
        <Icon of={CalendarPlus} />
        Lägg in träffen i din kalender (.ics)
      </a>
    </section>
  );
}

function Withdraw({ booking, token }: BookingPageProps) {
  return (
    <section aria-labelledby="avboka" className="no-print">
      <Callout title="Får du förhinder?">
        <p id="avboka">
          {booking.state === "CONFIRMED"
            ? "Avboka, så kan någon annan få platsen."
            : "Du kan ta bort dig från väntelistan när du vill."}
        </p>
        <ActionForm id="avbokning" action={cancelSignUpAction} className="pt-2">
          <HiddenFields values={{ token }} />
          <SubmitButton tone="secondary" pending="Avbokar …">
            {booking.state === "CONFIRMED" ? "Avboka min plats" : "Ta bort mig från väntelistan"}
          </SubmitButton>
        </ActionForm>
      </Callout>
    </section>
  );
}

/** The way on: the interest form remembers the meeting that led to it. */
function After({ booking }: { booking: Booking }) {
  if (booking.state !== "CONFIRMED" || booking.cancelReason !== null) return null;
  return (
    <p>
      Vill ni gå vidare efter träffen?{" "}
      <Link href={paths.inquiryFormAfter(booking.meetingId)} prefetch={false} className="text-link">
        Skicka en intresseanmälan
      </Link>
      , så hör vi av oss.
    </p>
  );
}
