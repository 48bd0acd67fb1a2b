import type { ReactNode } from "react";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField, TextField } from "@/components/forms/text-field";
import { ChangeCampaignForm, StartCampaignForm } from "@/components/outreach/campaign-forms";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import type { CampaignRow } from "@/lib/outreach/campaigns/queries";
import { campaignLink } from "@/lib/outreach/campaigns/rules";
import { channelTexts } from "@/lib/outreach/campaigns/texts";
import { paths } from "@/lib/platform/paths";

type Known = Omit<CampaignRow, "arrivals" | "formsBegun">;
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
export function ChangeCampaign({ campaign, origin }: { campaign: Known; origin: string }) {
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
      <PageHeading title={name} />
      <section aria-labelledby="lankar" className="mb-8 max-w-3xl space-y-3">
        <h2 id="lankar" className="text-heading">
          Länkar
        </h2>
        <p>
          Alla öppna sidor kan ha koden. Lägg till <code>?kampanj={code}</code> sist i adressen.
        </p>
        <dl className="space-y-2">
          {links.map(({ label, page }) => (
            <div key={page}>
              <dt className="text-small font-semibold">{label}</dt>
              <dd className="break-all select-all">{`${origin}${campaignLink(code, page)}`}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Card className="max-w-3xl">
        <ChangeCampaignForm id="kampanj" className="space-y-5">
          <HiddenFields values={{ campaignId: id, version }} />
          <CampaignFields campaign={campaign} />
          <SubmitButton pending="Sparar …">Spara ändringen</SubmitButton>
        </ChangeCampaignForm>
      </Card>
    </>
  );
}

/** `children` stand after the name: what it is called comes before how its link is written. */
function CampaignFields({ campaign, children }: { campaign?: Known; children?: ReactNode }) {
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
