import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Card } from "@/components/ui/card";
import { InstantDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import { prolongHoldAction, releaseHoldAction } from "@/lib/placements/matching/actions";
import type { HeldHome } from "@/lib/placements/matching/log/queries";
import { proposeHomeAction } from "@/lib/placements/proposals/actions";
import { ChildrenLabels } from "../requests/children-labels";

type HeldHomesProps = { requestId: string; held: readonly HeldHome[]; mayWork: boolean };

/** The places held for a request's children, and proposing the home to the municipality. */
export function HeldHomes({ requestId, held, mayWork }: HeldHomesProps) {
  if (held.length === 0) return null;
  return (
    <section aria-labelledby="hallna-platser" className="space-y-4">
      <h2 id="hallna-platser" className="text-heading">
        Platser som hålls
      </h2>
      {held.map((home) => (
        <Card key={home.homeId} className="space-y-4">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div>
              <h3 className="text-sub font-bold">
                {home.name} {home.number}
              </h3>
              <ChildrenLabels labels={home.children} />
            </div>
            <StatusTag tone="wait">
              Hålls till <InstantDisplay at={home.expiresAt} form="table" />
            </StatusTag>
          </div>
          {home.isProposed && <p>Hemmet är föreslaget. Kommunen ska svara innan tiden går ut.</p>}
          {mayWork && !home.isProposed && <Propose requestId={requestId} homeId={home.homeId} />}
          {mayWork && <HoldDeeds requestId={requestId} homeId={home.homeId} />}
        </Card>
      ))}
    </section>
  );
}

type DeedProps = { requestId: string; homeId: string };

function Propose({ requestId, homeId }: DeedProps) {
  return (
    <ActionForm action={proposeHomeAction} id={`foresla-${homeId}`} className="space-y-4">
      <HiddenFields values={{ requestId, homeId }} />
      <TextArea
        name="motive"
        label="Varför passar hemmet?"
        hint="Kommunen läser det. Skriv inget som visar vilka hemmet är eller var de bor."
        rows={4}
        limit={1000}
      />
      <SubmitButton pending="Föreslår …">Föreslå hem</SubmitButton>
    </ActionForm>
  );
}

function HoldDeeds({ requestId, homeId }: DeedProps) {
  return (
    <div className="flex flex-wrap items-start gap-3">
      <ActionForm action={prolongHoldAction} id={`forlang-${homeId}`} className="space-y-2">
        <HiddenFields values={{ requestId, homeId }} />
        <SubmitButton tone="secondary" size="small" pending="Förlänger …">
          Förläng tiden
        </SubmitButton>
      </ActionForm>
      <ActionForm action={releaseHoldAction} id={`slapp-${homeId}`} className="space-y-2">
        <HiddenFields values={{ requestId, homeId }} />
        <SubmitButton tone="danger" size="small" pending="Släpper …">
          Släpp platsen
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
