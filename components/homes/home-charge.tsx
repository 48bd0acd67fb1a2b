import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { HomeDeeds } from "@/components/homes/home-deeds";
import { AsidePart } from "@/components/staff/file-columns";
import { Details } from "@/components/ui/accordion";
import { assignHomeAction, endHomeAction } from "@/lib/homes/actions";
import type { HomeCard } from "@/lib/homes/queries";
import { homeEndReasonLabels, homeTexts } from "@/lib/homes/texts";

/** Who has charge of a home, handing it over and ending it. */
export function HomeCharge({ home }: { home: HomeCard }) {
  return (
    <AsidePart id="handlaggare" title="Konsulent">
      <p className="font-semibold">{home.consultant ?? "Konsulenten finns inte längre"}</p>
      {home.mayAssign && (
        <HomeDeeds>
          <Details summary="Byt konsulent">
            <ActionForm action={assignHomeAction} id="handlaggare-form" className="space-y-4">
              <HiddenFields values={{ homeId: home.id, version: home.version }} />
              <SelectField
                name="consultantId"
                label="Ny konsulent"
                width="full"
                empty="Välj"
                choices={home.staff
                  .filter(({ userId }) => userId !== home.consultantId)
                  .map(({ userId, name }) => ({ value: userId, label: name }))}
              />
              <SubmitButton tone="secondary" pending="Sparar …">
                Byt konsulent
              </SubmitButton>
            </ActionForm>
          </Details>
          <Details summary="Avsluta hemmet">
            <EndHome home={home} />
          </Details>
        </HomeDeeds>
      )}
    </AsidePart>
  );
}

function EndHome({ home }: { home: HomeCard }) {
  if (home.state === "ACTIVE") return <p>{homeTexts.contractFirst}</p>;
  return (
    <ActionForm action={endHomeAction} id="avsluta-form" className="space-y-4">
      <HiddenFields values={{ homeId: home.id, version: home.version }} />
      <SelectField
        name="reason"
        label="Varför avslutas hemmet?"
        width="full"
        empty="Välj"
        choices={Object.entries(homeEndReasonLabels).map(([value, label]) => ({ value, label }))}
      />
      <SubmitButton tone="danger" pending="Avslutar …">
        Avsluta hemmet
      </SubmitButton>
    </ActionForm>
  );
}
