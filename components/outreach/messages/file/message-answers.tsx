import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { AnswerMessageForm } from "@/components/outreach/messages/file/checked-forms";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { closeMessageAction, finishMessageAction } from "@/lib/outreach/messages/handling/actions";
import type { MessageFile } from "@/lib/outreach/messages/handling/queries";
import { awaitsAnswer, isOpenMessage } from "@/lib/outreach/messages/rules";
import { answerTexts, closeReasonTexts } from "@/lib/outreach/messages/texts";

/** The answers so far, registering one, and being done with the message. */
export function MessageAnswers({ message }: { message: MessageFile }) {
  return (
    <section aria-labelledby="svar" className="space-y-4">
      <h2 id="svar" className="text-heading">
        Svar
      </h2>
      {message.answers.length > 0 && <Answers answers={message.answers} />}
      {isOpenMessage(message.state) && (
        <>
          <Answer message={message} />
          {awaitsAnswer(message.state) ? <Close message={message} /> : <Finish message={message} />}
        </>
      )}
    </section>
  );
}

function Answer({ message: { id, version, possibleAnswers, state } }: { message: MessageFile }) {
  return (
    <Details summary="Registrera svar" open={awaitsAnswer(state)}>
      <AnswerMessageForm id="svara">
        <HiddenFields values={{ messageId: id, version }} />
        <RadioGroup
          name="outcome"
          legend="Hur svarade ni?"
          choices={possibleAnswers.map((value) => ({ value, label: answerTexts[value] }))}
        />
        <TextArea
          name="note"
          label="Anteckning"
          hint="Kort om vad ni sa, eller vem som tog över."
          rows={3}
          optional
        />
        <CheckboxField
          name="isDone"
          label="Meddelandet är klart"
          hint="Lämna tomt om något mer ska göras, till exempel rätta felet."
          defaultChecked={state === "WAITING"}
        />
        <SubmitButton pending="Sparar …">Registrera svar</SubmitButton>
      </AnswerMessageForm>
    </Details>
  );
}

function Close({ message: { id, version } }: { message: MessageFile }) {
  return (
    <Details summary="Avsluta utan svar">
      <ActionForm id="avsluta" action={closeMessageAction} className="space-y-4">
        <HiddenFields values={{ messageId: id, version }} />
        <RadioGroup
          name="reason"
          legend="Varför?"
          choices={Object.entries(closeReasonTexts).map(([value, label]) => ({ value, label }))}
        />
        <SubmitButton tone="secondary" pending="Sparar …">
          Avsluta utan svar
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}

function Finish({ message: { id, version } }: { message: MessageFile }) {
  return (
    <ActionForm id="klart" action={finishMessageAction}>
      <HiddenFields values={{ messageId: id, version }} />
      <SubmitButton tone="secondary" pending="Sparar …">
        Markera som klart
      </SubmitButton>
    </ActionForm>
  );
}

function Answers({ answers }: Pick<MessageFile, "answers">) {
  return (
    <Table
      caption="Svar på meddelandet"
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>När</HeadCell>
          <HeadCell>Hur</HeadCell>
          <HeadCell>Anteckning</HeadCell>
          <HeadCell>Vem</HeadCell>
        </tr>
      }
    >
      {answers.map((answer) => (
        <Row key={answer.id}>
          <RowHead>
            <InstantDisplay at={answer.at} form="table" />
          </RowHead>
          <Cell label="Hur">{answerTexts[answer.outcome]}</Cell>
          <Cell label="Anteckning">{answer.note ?? "–"}</Cell>
          <Cell label="Vem">{answer.who}</Cell>
        </Row>
      ))}
    </Table>
  );
}
