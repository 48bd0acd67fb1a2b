import { ActionForm } from "@/components/forms/action-form";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { answerAskAction } from "@/lib/placements/matching/actions";
import type { LoggedCall } from "@/lib/placements/matching/log/queries";
import { askAnswerTexts, matchingTexts } from "@/lib/placements/matching/texts";
import { choicesOf } from "../choices";

type CallLogProps = { requestId: string; calls: readonly LoggedCall[]; mayWork: boolean };

/** Which homes have been asked, and what they said. */
export function CallLog({ requestId, calls, mayWork }: CallLogProps) {
  return (
    <section aria-labelledby="samtal" className="space-y-3">
      <h2 id="samtal" className="text-heading">
        Tillfrågade hem
      </h2>
      {calls.length === 0 ? (
        <p className="text-soft">Inget hem är tillfrågat än. Det noterar du när du söker hem.</p>
      ) : (
        <Table
          caption="Tillfrågade hem"
          captionHidden
          phone="cards"
          head={
            <tr>
              <HeadCell>Hem</HeadCell>
              <HeadCell>Barn</HeadCell>
              <HeadCell>Tillfrågat</HeadCell>
              <HeadCell>Svar</HeadCell>
            </tr>
          }
        >
          {calls.map((call) => (
            <Row key={`${call.homeId} ${call.askedAt.toISOString()}`}>
              <RowHead>
                {call.name} <span className="font-normal one-line text-soft">{call.number}</span>
              </RowHead>
              <Cell label="Barn">{call.children.join(", ")}</Cell>
              <Cell label="Tillfrågat">
                <InstantDisplay at={call.askedAt} form="table" /> av {call.askedBy}
              </Cell>
              <Cell label="Svar">
                <Answer requestId={requestId} call={call} mayWork={mayWork} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}

type AnswerProps = { requestId: string; call: LoggedCall; mayWork: boolean };

function Answer({ requestId, call, mayWork }: AnswerProps) {
  if (call.answer !== null) {
    return (
      <div className="space-y-1">
        <StatusTag tone={call.answer === "YES" ? "good" : "neutral"}>
          {askAnswerTexts[call.answer]}
        </StatusTag>
        {call.reason !== null && <p>{call.reason}</p>}
        {call.isDeviation && <StatusTag tone="warn">{matchingTexts.deviation}</StatusTag>}
      </div>
    );
  }
  if (!mayWork) return "Inget svar än";
  return (
    <Details summary="Skriv in svaret">
      <ActionForm action={answerAskAction} id={`svar-${call.homeId}`} className="space-y-3">
        <HiddenFields values={{ requestId, homeId: call.homeId }} />
        <RadioGroup name="answer" legend="Svar" choices={choicesOf(askAnswerTexts)} inline />
        <TextField name="reason" label="Varför inte, om det blev nej" optional />
        <SubmitButton size="small" pending="Sparar …">
          Spara svaret
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
