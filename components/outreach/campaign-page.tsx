import type { ReactNode } from "react";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { ChangeCampaignForm, StartCampaignForm } from "@/components/outreach/campaign-forms";
import { CampaignPhaseTag } from "@/components/outreach/campaign-phase-tag";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeading } from "@/components/ui/page-heading";
import type { CampaignRow } from "@/lib/outreach/campaigns/queries";
import { campaignLink } from "@/lib/outreach/campaigns/rules";
import { channelTexts, resultWords } from "@/lib/outreach/campaigns/texts";
import { paths } from "@/lib/platform/paths";

const trail = [{ href: paths.admin.campaigns, label: "Kampanjer" }];

/** A new campaign. */
export function NewCampaign() {
  return (
    <>
      <Breadcrumb trail={trail} here="Ny kampanj" />
      <PageHeading title="Skapa en kampanj" />
      <Card className="max-w-3xl">
        <StartCampaignForm id="kampanj" className="space-y-5">
          <CampaignFields>
            <TextField
              name="code"
              label="Kod i länken"
              hint="Små bokstäver a–z, siffror och bindestreck, till exempel hosten-buss. Den går inte att ändra sedan."
              width="half"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          </CampaignFields>
          <SubmitButton pending="Sparar …">Skapa kampanjen</SubmitButton>
        </StartCampaignForm>
      </Card>
    </>
  );
}

/** A campaign, its links, and what can be changed of it. */
export function ChangeCampaign({ campaign, origin }: { campaign: CampaignRow; origin: string }) {
  const { id, version, name, code } = campaign;
  const links = [
    { label: "Startsidan", page: paths.home },
    { label: "Bli jourhem", page: paths.becomeEmergencyHome },
    { label: "Bli familjehem", page: paths.becomeFosterHome },
    { label: "Intresseanmälan", page: paths.inquiryForm },
    { label: "Informationsträffar", page: paths.meetings },
  ];
  return (
    <>
      <Breadcrumb trail={trail} here={name} />
      <PageHeading
        title={name}
        lead={
          <>
            <CampaignPhaseTag phase={campaign.phase} /> {resultWords(campaign)}
          </>
        }
      />
      <section aria-labelledby="lankar" className="mb-8 max-w-3xl space-y-3">
        <h2 id="lankar" className="text-heading">
          Länkar
        </h2>
        <p>
          Länken kan gå till vilken öppen sida som helst. Lägg till{" "}
          <code className="inline-block max-w-full">?kampanj={code}</code> sist i adressen.
        </p>
        <dl className="space-y-4">
          {links.map(({ label, page }) => (
            <CampaignLink
              key={page}
              label={label}
              address={`${origin}${campaignLink(code, page)}`}
            />
          ))}
        </dl>
      </section>
      <section aria-labelledby="andra" className="max-w-3xl space-y-3">
        <h2 id="andra" className="text-heading">
          Ändra kampanjen
        </h2>
        <Card>
          <ChangeCampaignForm id="kampanj" className="space-y-5">
            <HiddenFields values={{ campaignId: id, version }} />
            <CampaignFields campaign={campaign} />
            <SubmitButton pending="Sparar …">Spara ändringen</SubmitButton>
          </ChangeCampaignForm>
        </Card>
      </section>
    </>
  );
}

/** A link to copy; a long one breaks before its code rather than in the middle of it. */
function CampaignLink({ label, address }: { label: string; address: string }) {
  const [page, query] = address.split("?");
  return (
    <div>
      <dt className="text-small font-semibold">{label}</dt>
      <dd className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="min-w-0 wrap-anywhere select-all">
          {page}
          <wbr />?{query}
        </span>
        <CopyButton text={address}>
          Kopiera länken<span className="sr-only"> till {label}</span>
        </CopyButton>
      </dd>
    </div>
  );
}

/** `children` stand after the name: what it is called comes before how its link is written. */
function CampaignFields({ campaign, children }: { campaign?: CampaignRow; children?: ReactNode }) {
  return (
    <>
      <TextField
        name="name"
        label="Vad heter kampanjen?"
        width="half"
        autoComplete="off"
        defaultValue={campaign?.name}
      />
      {children}
      <SelectField
        name="channel"
        label="Var syns den?"
        choices={Object.entries(channelTexts).map(([value, label]) => ({ value, label }))}
        empty="Välj i listan"
        defaultValue={campaign?.channel}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <DateField
          name="startsOn"
          label="Första dag"
          hint="Från den dagen räknas länken."
          defaultValue={campaign?.startsOn}
        />
        <DateField
          name="endsOn"
          label="Sista dag"
          hint="Länken räknas också efteråt."
          optional
          defaultValue={campaign?.endsOn ?? undefined}
        />
      </div>
      <TextField
        name="cost"
        label="Kostnad i kronor"
        optional
        width="short"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={campaign?.cost ?? undefined}
      />
    </>
  );
}
