import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { HomeDeeds } from "@/components/homes/home-deeds";
import { AsidePart } from "@/components/staff/file-columns";
import { Details } from "@/components/ui/accordion";
import { Callout } from "@/components/ui/callout";
import { liftOverlayAction } from "@/lib/homes/overlays/actions";
import type { HomeCard, OverlayRow } from "@/lib/homes/queries";
import { overlayLabels } from "@/lib/homes/texts";
import { type Day, formatDay } from "@/lib/platform/dates";
import { PauseForm, StopForm } from "./checked-forms";

/** What holds now, on top of the page where nobody misses it. */
export function OverlayCallouts({ home }: { home: HomeCard }) {
  return home.overlays
    .filter(({ hasBegun }) => hasBegun)
    .map((overlay) => (
      <Callout
        key={overlay.id}
        kind={overlay.kind === "STOPPED" ? "warning" : "info"}
        title={overlayLabels[overlay.kind]}
      >
        <p>
          {periodWords(overlay)} {overlay.reason}
        </p>
      </Callout>
    ));
}

/** Pauses and stops that hold or will, and putting in another. */
export function HomeOverlays({ home, today }: { home: HomeCard; today: Day }) {
  return (
    <AsidePart id="paus" title="Paus och stopp">
      {home.overlays.length === 0 && (
        <p className="text-soft">Ingen paus och inget stopp gäller eller är planerat.</p>
      )}
      <ul className="space-y-4">
        {home.overlays.map((overlay) => (
          <li key={overlay.id} className="space-y-2">
            <p className="font-semibold">{overlayLabels[overlay.kind]}</p>
            <p>{periodWords(overlay)}</p>
            <p className="text-small text-soft">
              {overlay.reason}
              {overlay.by && ` · ${overlay.by}`}
            </p>
            {overlay.mayLift && (
              <ActionForm action={liftOverlayAction} className="space-y-2">
                <HiddenFields values={{ overlayId: overlay.id }} />
                <SubmitButton size="small" tone="secondary" pending="Tar bort …">
                  {overlay.kind === "STOPPED" ? "Häv stoppet" : "Ta bort pausen"}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {home.mayManage && (
        <HomeDeeds>
          <Details summary="Lägg in en paus">
            <OverlayForm
              home={home}
              today={today}
              form={PauseForm}
              id="paus-form"
              reason="Varför vill hemmet ha paus?"
              button="Lägg in paus"
            />
          </Details>
          <Details summary="Stoppa nya placeringar">
            <OverlayForm
              home={home}
              today={today}
              form={StopForm}
              isDanger
              id="stopp-form"
              reason="Varför stoppas hemmet?"
              button="Stoppa hemmet"
            />
          </Details>
        </HomeDeeds>
      )}
    </AsidePart>
  );
}

function periodWords({ startsOn, lastDay }: OverlayRow): string {
  const until = lastDay === null ? "tills vidare" : `till och med ${formatDay(lastDay)}`;
  return `Från ${formatDay(startsOn)} ${until}.`;
}

type OverlayFormProps = {
  home: HomeCard;
  today: Day;
  form: typeof PauseForm;
  isDanger?: boolean;
  id: string;
  reason: string;
  button: string;
};

function OverlayForm(props: OverlayFormProps) {
  const { home, today, form: Form, isDanger, id, reason, button } = props;
  return (
    <Form id={id} resetOnDone>
      <HiddenFields values={{ homeId: home.id }} />
      <DateField name="startsOn" label="Från och med" defaultValue={today} />
      <DateField
        name="lastDay"
        label="Till och med"
        hint="Lämna tomt om det gäller tills vidare."
        optional
      />
      <TextArea
        name="reason"
        label={reason}
        hint="Skriv kort och utan namn på barn."
        rows={2}
        limit={300}
      />
      <SubmitButton tone={isDanger ? "danger" : "secondary"} pending="Sparar …">
        {button}
      </SubmitButton>
    </Form>
  );
}
