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
import { noRoomText, peopleWords } from "@/lib/outreach/meetings/rules";
import { cancelSignUpAction } from "@/lib/outreach/meetings/sign-ups/actions";
import type { Booking } from "@/lib/outreach/meetings/sign-ups/queries";
import { type BookingStanding, meetingWords } from "@/lib/outreach/meetings/texts";
import { paths } from "@/lib/platform/paths";
import { unit } from "@/lib/site/texts";

type BookingPageProps = { booking: Booking; token: string };

/** How it stands with one's own sign-up, what happens next, and how to give the seat back. */
export function BookingPage({ booking, token }: BookingPageProps) {
  const GiveBack = booking.standing === "IN_REVIEW" ? TakeBack : Withdraw;
  return (
    <FormFrame>
      <PageHeading {...headings[booking.standing](booking)} />
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
        <SummaryRow term="Anmälan gäller">{peopleWords(booking.people)}</SummaryRow>
      </SummaryList>
      <Next booking={booking} token={token} />
      {booking.mayCancel && <GiveBack booking={booking} token={token} />}
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

type Heading = { title: string; lead: string };

const headings: Record<BookingStanding, (booking: Booking) => Heading> = {
  CALLED_OFF: ({ cancelReason }) => ({ title: "Träffen är inställd", lead: cancelReason ?? "" }),
  WITHDRAWN: () => ({ title: "Du är avbokad", lead: "Tack för att du sa till." }),
  REMOVED: () => ({
    title: "Du är avbokad",
    lead: `Vi har tagit bort din anmälan. Ring oss gärna på ${unit.phone.shown} om du undrar något.`,
  }),
  IN_REVIEW: () => ({
    title: "Vi har fått din anmälan",
    lead: "Vi läser den innan du får en plats, och mejlar dig när vi har gjort det.",
  }),
  WAITING: ({ people }) => ({
    title: "Du står på väntelistan",
    lead: `${noRoomText(people)} Blir det plats får du den direkt, och ett mejl som säger det.`,
  }),
  UNSEATED: () => ({
    title: "Det blev ingen plats den här gången",
    lead: "Vi hoppas att du kan komma på en annan träff.",
  }),
  SEATED: () => ({ title: "Du är anmäld", lead: "Välkommen till vår informationsträff!" }),
  OVER: () => ({
    title: "Träffen har varit",
    lead: `Ring oss gärna på ${unit.phone.shown} om du undrar något mer.`,
  }),
};

const missesIt: readonly BookingStanding[] = ["CALLED_OFF", "WITHDRAWN", "REMOVED", "UNSEATED"];

function Next({ booking, token }: BookingPageProps) {
  if (missesIt.includes(booking.standing)) {
    return <ButtonLink href={paths.meetings}>Se andra informationsträffar</ButtonLink>;
  }
  if (booking.standing !== "SEATED") return null;
  return (
    <section className="space-y-4">
      <div className="prose">
        <h2>Det här händer nu</h2>
        <ul>
          <li>Bekräftelsen kommer med e-post. Där finns länken till den här sidan.</li>
          {booking.willBeReminded && <li>Dagen före träffen skickar vi en påminnelse.</li>}
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
        <CancelForm
          token={token}
          button={
            booking.state === "CONFIRMED" ? "Avboka min plats" : "Ta bort mig från väntelistan"
          }
        />
      </Callout>
    </section>
  );
}

/** For who has been promised nothing yet. */
function TakeBack({ token }: BookingPageProps) {
  return (
    <section className="no-print">
      <Callout title="Har du ångrat dig?">
        <CancelForm token={token} button="Ta bort min anmälan" />
      </Callout>
    </section>
  );
}

function CancelForm({ token, button }: { token: string; button: string }) {
  return (
    <ActionForm id="avbokning" action={cancelSignUpAction} className="pt-2">
      <HiddenFields values={{ token }} />
      <SubmitButton tone="secondary" pending="Avbokar …">
        {button}
      </SubmitButton>
    </ActionForm>
  );
}

/** The way on: the interest form remembers the meeting that led to it. */
function After({ booking }: { booking: Booking }) {
  if (booking.standing !== "SEATED" && booking.standing !== "OVER") return null;
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
