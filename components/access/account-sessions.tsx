import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { endOtherSessionsAction, endOwnSessionAction } from "@/lib/access/actions";
import { formatInstant } from "@/lib/platform/dates";
import { unit } from "@/lib/site/texts";

type Session = { id: string; startedAt: Date; lastSeenAt: Date; isThisOne: boolean };

type AccountSessionsProps = {
  sessions: readonly Session[];
  /** A family rings the unit; those who work there have a manager to tell. */
  isFamily: boolean;
};

/** The own sign-ins, each of which can be ended. */
export function AccountSessions({ sessions, isFamily }: AccountSessionsProps) {
  return (
    <section className="space-y-4">
      <h2 className="text-heading">Dina inloggningar</h2>
      <p>
        Ser du en inloggning som du inte känner igen? Avsluta den och{" "}
        {isFamily ? (
          <>
            ring oss på{" "}
            <a href={`tel:${unit.phone.dialled}`} className="text-link">
              {unit.phone.shown}
            </a>
          </>
        ) : (
          "berätta det för enhetschefen"
        )}
        .
      </p>
      <Table
        caption="Inloggningar som gäller nu"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Inloggad</HeadCell>
            <HeadCell>Senast använd</HeadCell>
            <HeadCell>
              <span className="sr-only">Avsluta</span>
            </HeadCell>
          </tr>
        }
      >
        {sessions.map((session) => (
          <Row key={session.id}>
            <RowHead>{formatInstant(session.startedAt)}</RowHead>
            <Cell label="Senast använd">{formatInstant(session.lastSeenAt)}</Cell>
            <Cell>
              {session.isThisOne ? (
                "Den du använder nu"
              ) : (
                <ActionForm action={endOwnSessionAction}>
                  <HiddenFields values={{ sessionId: session.id }} />
                  <SubmitButton tone="secondary" size="small" pending="Avslutar …">
                    Avsluta inloggningen
                  </SubmitButton>
                </ActionForm>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      <ActionForm action={endOtherSessionsAction}>
        {sessions.length > 1 && (
          <SubmitButton tone="secondary" pending="Avslutar …">
            Avsluta alla andra inloggningar
          </SubmitButton>
        )}
      </ActionForm>
    </section>
  );
}
