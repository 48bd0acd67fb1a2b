import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup, RadioGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { askHomeAction, holdHomeAction } from "@/lib/placements/matching/actions";
import type { JudgedHome, MatchingPage } from "@/lib/placements/matching/queries";
import { criterionTexts, matchingTexts } from "@/lib/placements/matching/texts";
import { RefreshWhenRefused } from "../refresh-when-refused";
import { VerdictTag } from "./verdict";

type ChosenHomeProps = { page: MatchingPage; home: JudgedHome };

/** One home: each criterion with its reason, the call to it, and holding its places. */
export function ChosenHome({ page, home }: ChosenHomeProps) {
  return (
    <Card look="raised" className="space-y-6">
      <h2 className="text-heading">
        {home.name} <span className="font-normal text-soft">{home.number}</span>
      </h2>
      <p>
        {home.municipality}. Hemmets konsulent: {home.consultant}.
      </p>
      <Criteria home={home} />
      <div className="grid gap-8 lg:grid-cols-2">
        <HoldForm page={page} home={home} />
        <AskForm page={page} home={home} />
      </div>
    </Card>
  );
}

function Criteria({ home }: { home: JudgedHome }) {
  return (
    <Table
      caption={`Så passar ${home.name}`}
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Det som jämförs</HeadCell>
          <HeadCell>Bedömning</HeadCell>
          <HeadCell>Varför</HeadCell>
        </tr>
      }
    >
      {home.judgement.criteria.map((criterion) => (
        <Row key={criterion.key}>
          <RowHead>{criterionTexts[criterion.key]}</RowHead>
          <Cell label="Bedömning">
            <VerdictTag criterion={criterion} />
          </Cell>
          <Cell label="Varför">{criterion.reason}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function HoldForm({ page, home }: ChosenHomeProps) {
  const blocks = home.judgement.criteria.filter(({ isBlock }) => isBlock);
  return (
    <section aria-labelledby="hall-plats" className="space-y-3">
      <h3 id="hall-plats" className="text-sub font-bold">
        Håll plats
      </h3>
      {blocks.length > 0 && (
        <Callout kind="warning" title={matchingTexts.blocked}>
          <ul className="list-disc pl-5">
            {blocks.map(({ key, reason }) => (
              <li key={key}>{reason}</li>
            ))}
          </ul>
        </Callout>
      )}
      <ActionForm action={holdHomeAction} id={`hall-${home.id}`} className="space-y-4">
        <RefreshWhenRefused />
        <HiddenFields values={{ requestId: page.request.id, homeId: home.id }} />
        <ChildChoice page={page} isFixed={page.request.keepTogether} />
        {blocks.length === 0 && <SubmitButton pending="Håller …">Håll plats</SubmitButton>}
      </ActionForm>
    </section>
  );
}

function AskForm({ page, home }: ChosenHomeProps) {
  return (
    <section aria-labelledby="fraga" className="space-y-3">
      <h3 id="fraga" className="text-sub font-bold">
        Notera ett samtal
      </h3>
      <p className="text-small text-soft">Att fråga håller ingen plats.</p>
      <ActionForm action={askHomeAction} id={`fraga-${home.id}`} className="space-y-4">
        <HiddenFields values={{ requestId: page.request.id, homeId: home.id }} />
        <ChildChoice page={page} isFixed={page.request.keepTogether} />
        <RadioGroup
          name="answer"
          legend="Vad svarade hemmet?"
          choices={[
            { value: "", label: "Inget svar än" },
            { value: "YES", label: "Ja" },
            { value: "NO", label: "Nej" },
          ]}
          defaultValue=""
        />
        <TextField name="reason" label="Varför inte, om det blev nej" optional />
        <SubmitButton tone="secondary" pending="Sparar …">
          Spara samtalet
        </SubmitButton>
      </ActionForm>
    </section>
  );
}

type ChildChoiceProps = { page: MatchingPage; isFixed: boolean };

/** Siblings who are to live together go together; others are chosen. */
function ChildChoice({ page: { sought }, isFixed }: ChildChoiceProps) {
  const ids = sought.map(({ id }) => id);
  if (isFixed || sought.length === 1) {
    return (
      <>
        <HiddenFields values={{ childIds: ids }} />
        <p>Gäller {sought.map(({ label }) => label).join(", ")}.</p>
      </>
    );
  }
  return (
    <CheckboxGroup
      name="childIds"
      legend="Vilka barn gäller det?"
      choices={sought.map(({ id, label }) => ({ value: id, label }))}
      defaultValues={ids}
    />
  );
}
