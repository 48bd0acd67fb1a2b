import { ActionForm } from "@/components/forms/action-form";
import { CheckboxGroup } from "@/components/forms/choice-group";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Details } from "@/components/ui/accordion";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag } from "@/components/ui/status-tag";
import { consentPurposeLabels } from "@/lib/investigations/consents/texts";
import {
  giveOwnConsentAction,
  withdrawOwnConsentAction,
} from "@/lib/investigations/family/actions";
import {
  consentFault,
  inForce,
  mayTakeBack,
  neededConsents,
} from "@/lib/investigations/family/rules";
import type { OwnConsent, OwnFile } from "@/lib/investigations/family/schema";
import {
  consentFaultTexts,
  consentFaultTitles,
  consentWording,
  consentWords,
} from "@/lib/investigations/family/texts";

/** What one adult agrees to, has agreed to and has taken back. The other adult has an own page. */
export function OwnConsents({ file }: { file: OwnFile | null }) {
  const fault = consentFault(file);
  return (
    <div className="max-w-3xl space-y-10">
      <PageHeading
        title="Dina samtycken"
        lead="Ett samtycke låter oss hämta eller lämna ut uppgifter som är hemliga. Det är ditt eget. Är ni två kan den andra varken se det eller lämna det åt dig."
      />
      {fault !== null && (
        <Callout title={consentFaultTitles[fault]}>
          <p>{consentFaultTexts[fault]}</p>
        </Callout>
      )}
      {file !== null && fault === null && <ToGive file={file} />}
      {file !== null && <Given file={file} />}
      <section className="space-y-2">
        <h2 className="text-heading">Bra att veta</h2>
        <p>
          Det är frivilligt. Utan samtycke kan vi inte alltid bedöma om ert hem passar, och då
          berättar vi det. Du kan ta tillbaka ett samtycke när du vill. Det vi redan har hämtat
          finns kvar i utredningen, men vi hämtar inget mer.
        </p>
      </section>
    </div>
  );
}

function ToGive({ file }: { file: OwnFile }) {
  const missing = neededConsents(file).filter((purpose) => !inForce(file, purpose));
  if (missing.length === 0) return null;
  return (
    <section className="space-y-4">
      <h2 className="text-heading">Att ta ställning till</h2>
      <ActionForm id="samtyck" action={giveOwnConsentAction}>
        <HiddenFields values={{ wording: consentWording }} />
        <CheckboxGroup
          name="purposes"
          legend="Kryssa i det du samtycker till"
          choices={missing.map((purpose) => ({
            value: purpose,
            label: consentPurposeLabels[purpose],
            hint: consentWords[purpose],
          }))}
        />
        <SubmitButton pending="Sparar …">Lämna samtycke</SubmitButton>
      </ActionForm>
    </section>
  );
}

function Given({ file }: { file: OwnFile }) {
  if (file.consents.length === 0) return null;
  return (
    <section className="space-y-4">
      <h2 className="text-heading">Det här har du svarat</h2>
      <ul className="space-y-4">
        {file.consents.map((consent) => (
          <li key={consent.id}>
            <ConsentCard consent={consent} mayTakeBack={mayTakeBack(file)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConsentCard({ consent, ...may }: { consent: OwnConsent; mayTakeBack: boolean }) {
  const { id, purpose, givenOn, shownText, withdrawnOn } = consent;
  const label = consentPurposeLabels[purpose];
  return (
    <Card>
      <div className="space-y-2">
        <h3 className="text-sub font-bold">{label}</h3>
        <p>{shownText ?? "Du lämnade det till din utredare, som skrev in det."}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {withdrawnOn === null ? (
            <StatusTag tone="good">Lämnat</StatusTag>
          ) : (
            <StatusTag tone="neutral">Återtaget</StatusTag>
          )}
          <span>
            <DayDisplay day={withdrawnOn ?? givenOn} />
          </span>
        </p>
        {withdrawnOn === null && may.mayTakeBack && (
          <Details summary="Ta tillbaka samtycket">
            <p>Vi hämtar inget mer med stöd av det. Din utredare får veta det och kan ringa dig.</p>
            <ActionForm id={`aterta-${id}`} action={withdrawOwnConsentAction}>
              <HiddenFields values={{ consentId: id }} />
              <SubmitButton tone="danger" size="small" pending="Sparar …">
                Ta tillbaka: {label}
              </SubmitButton>
            </ActionForm>
          </Details>
        )}
      </div>
    </Card>
  );
}
