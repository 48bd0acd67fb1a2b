import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { MailAddress } from "@/components/ui/mail-address";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { admitSignUpAction, removeSignUpAction } from "@/lib/outreach/meetings/people/actions";
import type { Attendee, StaffMeeting } from "@/lib/outreach/meetings/staff/queries";
import { languageTexts, signUpReviewTexts, signUpStateTexts } from "@/lib/outreach/meetings/texts";

const languages: Readonly<Record<string, string>> = languageTexts;

/**
 * Who comes and who waits. On paper, taken along to the meeting, it is a list to tick off: without
 * addresses and those that nobody has looked at yet.
 */
export function AttendeeTable({ meeting }: { meeting: StaffMeeting }) {
  const { people, mayChange } = meeting;
  if (people.length === 0) return <p>Ingen har anmält sig än.</p>;
  return (
    <Table
      caption="Anmälda"
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Namn</HeadCell>
          <HeadCell numeric>Antal</HeadCell>
          <HeadCell>Språk</HeadCell>
          <HeadCell only="screen">Anmäld</HeadCell>
          <HeadCell only="screen">Läge</HeadCell>
          <HeadCell only="paper">Kom</HeadCell>
        </tr>
      }
    >
      {people.map((each) => (
        <Row key={each.id} only={each.awaitsReview ? "screen" : undefined}>
          <RowHead>
            {each.name}
            <span className="no-print block text-small font-normal text-soft">
              <MailAddress of={each.email} />
            </span>
            {each.state === "WAITING" && (
              <span className="paper-only font-normal"> ({signUpStateTexts.WAITING})</span>
            )}
          </RowHead>
          <Cell label="Antal" numeric>
            {each.people}
          </Cell>
          <Cell label="Språk">
            {languages[each.language] ?? each.language}
            {each.wantsInterpreter && ", behöver tolk"}
          </Cell>
          <Cell label="Anmäld" only="screen">
            <InstantDisplay at={each.signedUpAt} form="table" />
          </Cell>
          <Cell label="Läge" only="screen">
            <AttendeeState attendee={each} />
            {mayChange && <AttendeeDeeds attendee={each} />}
          </Cell>
          <Cell only="paper">
            <span className="inline-block size-5 border-2 border-current align-middle" />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function AttendeeState({ attendee }: { attendee: Attendee }) {
  if (attendee.awaitsReview) return <StatusTag tone="warn">Ska granskas</StatusTag>;
  if (attendee.hasAttended !== null) {
    return attendee.hasAttended ? (
      <StatusTag tone="good">Kom</StatusTag>
    ) : (
      <StatusTag tone="neutral">Kom inte</StatusTag>
    );
  }
  const tone = attendee.state === "CONFIRMED" ? "good" : "wait";
  return <StatusTag tone={tone}>{signUpStateTexts[attendee.state]}</StatusTag>;
}

function AttendeeDeeds({ attendee }: { attendee: Attendee }) {
  const { id, name, awaitsReview, reviewReason } = attendee;
  return (
    <div className="mt-1.5 space-y-2">
      {awaitsReview && (
        <>
          <p className="text-small text-soft">
            {signUpReviewTexts[reviewReason ?? ""] ?? "Anmälan ser automatisk ut."} Den tar ingen
            plats förrän någon har tittat på den.
          </p>
          <ActionForm id={`godkann-${id}`} action={admitSignUpAction} className="">
            <HiddenFields values={{ signUpId: id }} />
            <SubmitButton size="small" tone="secondary" pending="Sparar …">
              Anmälan är äkta
              <span className="sr-only">: {name}</span>
            </SubmitButton>
          </ActionForm>
        </>
      )}
      <Details summary="Ta bort">
        <ActionForm id={`bort-${id}`} action={removeSignUpAction} className="space-y-2">
          <HiddenFields values={{ signUpId: id }} />
          <p className="text-small">
            {awaitsReview
              ? "Anmälan tas bort utan att någon får ett mejl."
              : `${name} får ett mejl om att vara avbokad.`}
          </p>
          <SubmitButton size="small" tone="danger" pending="Tar bort …">
            Ta bort anmälan
            <span className="sr-only">: {name}</span>
          </SubmitButton>
        </ActionForm>
      </Details>
    </div>
  );
}
