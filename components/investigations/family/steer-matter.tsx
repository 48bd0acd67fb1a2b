import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import type { FamilyMatterProps } from "@/components/investigations/family/family-overview";
import { Details } from "@/components/ui/accordion";
import { ButtonLink } from "@/components/ui/button";
import { ownWithdrawalTexts } from "@/lib/inquiries/steering/texts";
import {
  pauseOwnMatterAction,
  resumeOwnMatterAction,
  withdrawOwnMatterAction,
} from "@/lib/investigations/family/actions";
import { mattersSteering } from "@/lib/investigations/family/rules";
import { steerWords } from "@/lib/investigations/family/texts";
import { paths } from "@/lib/platform/paths";

/** Pause, go on, take back, take up again: what the family may do with the whole matter. */
export function SteerMatter({ inquiry, file }: FamilyMatterProps) {
  const { mayPause, mayWithdraw, resumption } = mattersSteering(inquiry.steering, file);
  if (!mayPause && !mayWithdraw && resumption === null) return null;
  const words = file === null ? steerWords.inquiry : steerWords.investigation;
  return (
    <section aria-labelledby="styr" className="space-y-4">
      <h2 id="styr" className="text-heading">
        {resumption === null ? "Behöver ni pausa eller avsluta?" : "Vill ni fortsätta?"}
      </h2>
      {resumption === "TOO_LATE" && <TooLate />}
      {(resumption === "GO_ON" || resumption === "TAKE_UP") && (
        <ActionForm id="fortsatt" action={resumeOwnMatterAction}>
          <SubmitButton pending="Sparar …">{words.resume[resumption]}</SubmitButton>
        </ActionForm>
      )}
      {mayPause && <Pause words={words} />}
      {mayWithdraw && <Withdraw words={words} />}
    </section>
  );
}

type Words = { words: (typeof steerWords)[keyof typeof steerWords] };

function Pause({ words }: Words) {
  return (
    <Details summary="Pausa">
      <p>{words.pause}</p>
      <ActionForm id="pausa" action={pauseOwnMatterAction} className="space-y-4">
        <DateField name="until" label="Vilken dag vill ni fortsätta?" />
        <TextArea name="reason" label="Varför?" optional rows={3} limit={250} />
        <SubmitButton tone="secondary" pending="Sparar …">
          {words.pauseButton}
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}

function Withdraw({ words }: Words) {
  const choices = Object.entries(ownWithdrawalTexts).map(([value, label]) => ({ value, label }));
  return (
    <Details summary="Ta tillbaka er ansökan">
      <p>{words.withdraw}</p>
      <ActionForm id="ta-tillbaka" action={withdrawOwnMatterAction} className="space-y-4">
        <SelectField
          name="reason"
          label="Vill ni säga varför?"
          hint="Det hjälper oss att bli bättre. Ni behöver inte svara."
          optional
          choices={choices}
          empty="Vi vill inte säga"
          width="full"
        />
        <SubmitButton tone="danger" pending="Sparar …">
          {words.withdrawButton}
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}

function TooLate() {
  return (
    <>
      <p>
        Det har gått mer än ett år sedan ni tog tillbaka er anmälan, så den kan inte tas upp igen.
        Ni är varmt välkomna med en ny.
      </p>
      <ButtonLink href={paths.inquiryForm}>Gör en intresseanmälan</ButtonLink>
    </>
  );
}
