import { RadioGroup } from "@/components/forms/choice-group";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { BookedTimes } from "@/components/investigations/appointments/booked-times";
import { FormCard, TwoColumns } from "@/components/investigations/form-card";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { adultChoices, choicesOf } from "@/components/people/choices";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import { recordInterviewAction } from "@/lib/investigations/interviews/actions";
import type { InterviewRow, InterviewsPage } from "@/lib/investigations/interviews/queries";
import { interviewKindLabels, methodLabels } from "@/lib/investigations/interviews/texts";
import { isOpenFor } from "@/lib/investigations/rules";

/** The interviews, and registering another. */
export function Interviews({ page: { head, times, interviews } }: { page: InterviewsPage }) {
  const mayWrite = head.isMine && isOpenFor(head.state, "WORK");
  const list =
    interviews.length > 0 ? (
      interviews.map((interview) => <InterviewCard key={interview.id} interview={interview} />)
    ) : (
      <EmptyState title="Inga intervjuer än">
        Varje vuxen intervjuas enskilt. Tala också med familjens egna barn.
      </EmptyState>
    );
  return (
    <InvestigationFrame head={head} part="interviews">
      <TwoColumns
        list={
          <>
            {list}
            <BookedTimes head={head} times={times} kind="INTERVIEW" />
          </>
        }
        form={mayWrite && <InterviewForm head={head} />}
      />
    </InvestigationFrame>
  );
}

function InterviewForm({ head }: { head: InvestigationHead }) {
  return (
    <FormCard
      id="intervju"
      title="Ny intervju"
      action={recordInterviewAction}
      hidden={{ investigationId: head.id }}
      button="Registrera intervju"
    >
      <div className="group/kind space-y-4">
        <RadioGroup
          name="kind"
          legend="Vilken sorts intervju?"
          choices={choicesOf(interviewKindLabels)}
        />
        <div className="hidden group-has-[input[value=INDIVIDUAL]:checked]/kind:block">
          <SelectField
            name="personId"
            label="Vem intervjuades enskilt?"
            width="full"
            empty="Välj vuxen"
            choices={adultChoices(head.facts.adults)}
          />
        </div>
      </div>
      <SelectField
        name="method"
        label="Metod"
        width="full"
        empty="Välj metod"
        choices={choicesOf(methodLabels)}
      />
      <DateField name="heldOn" label="Vilken dag?" />
      <TextArea
        name="summary"
        label="Det viktigaste ur intervjun"
        hint="Skriv vad metoden visade. Metodens egna frågor hör inte hemma här."
        rows={8}
        limit={8000}
      />
    </FormCard>
  );
}

function InterviewCard({ interview }: { interview: InterviewRow }) {
  const { kind, method, heldOn, by, summary } = interview;
  return (
    <Card space="tight" className="space-y-2">
      <h3 className="text-sub">
        {interviewKindLabels[kind]}
        {interview.with !== null && ` med ${interview.with}`}
      </h3>
      <p className="text-small text-soft">
        <DayDisplay day={heldOn} form="table" />, {methodLabels[method]}, {by}
      </p>
      <p className="whitespace-pre-line">{summary}</p>
    </Card>
  );
}
