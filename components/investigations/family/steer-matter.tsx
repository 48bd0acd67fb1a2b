import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import type {
  FamilyMatterProps,
  OpenForm,
} from "@/components/investigations/family/family-overview";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { FamilyForm } from "@/lib/inquiries/family/schema";
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
export function SteerMatter({ inquiry, file, form }: FamilyMatterProps & OpenForm) {
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
      {mayPause && form === "pausa" && <Pause words={words} />}
      {mayWithdraw && form === "avsluta" && <Withdraw words={words} />}
      <div className="flex flex-wrap gap-3">
        {mayPause && form !== "pausa" && <Open form="pausa">Pausa</Open>}
        {mayWithdraw && form !== "avsluta" && <Open form="avsluta">{words.withdrawTitle}</Open>}
      </div>
    </section>
  );
}

function Open({ form, children }: { form: FamilyForm; children: string }) {
  return (
    <ButtonLink href={paths.familyPages.overview(form)} tone="secondary" size="small">
      {children}
    </ButtonLink>
  );
}

function Never() {
  return (
    <Link href={paths.family} prefetch={false} className="text-link">
      Nej, inte nu
    </Link>
  );
}

type Words = { words: (typeof steerWords)[keyof typeof steerWords] };

function Pause({ words }: Words) {
  return (
    <Card className="space-y-4">
      <h3 id="pausa" className="text-sub font-bold">
        Pausa
      </h3>
      <p>{words.pause}</p>
      <ActionForm id="form-pausa" action={pauseOwnMatterAction} className="space-y-4">
        <DateField name="until" label="Vilken dag vill ni fortsätta?" />
        <TextArea name="reason" label="Varför?" optional rows={3} limit={250} />
        <SubmitButton pending="Sparar …">{words.pauseButton}</SubmitButton>
      </ActionForm>
      <Never />
    </Card>
  );
}

function Withdraw({ words }: Words) {
  const choices = Object.entries(ownWithdrawalTexts).map(([value, label]) => ({ value, label }));
  return (
    <Card className="space-y-4">
      <h3 id="avsluta" className="text-sub font-bold">
        {words.withdrawTitle}
      </h3>
      <p>{words.withdraw}</p>
      <ActionForm id="form-avsluta" action={withdrawOwnMatterAction} className="space-y-4">
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
      <Never />
    </Card>
  );
}

function TooLate() {
  return (
    <>
      <p>
        Det har gått mer än ett år sedan anmälan avslutades, så den kan inte tas upp igen. Ni är
        varmt välkomna med en ny.
      </p>
      <ButtonLink href={paths.inquiryForm}>Gör en intresseanmälan</ButtonLink>
    </>
  );
}
