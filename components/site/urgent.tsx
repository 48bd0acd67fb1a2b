import { Callout } from "@/components/ui/callout";
import { outOfHoursDuty, switchboard } from "@/lib/site/texts";

/** Whom to call when a child may be in danger. */
export function Urgent() {
  return (
    <Callout kind="urgent" title="Är ett barn i fara nu? Ring 112." level="h2">
      <p>
        Är du orolig för ett barn, men det är inte akut? Ring kommunens kontaktcenter,{" "}
        <a href={`tel:${switchboard.phone.dialled}`} className="text-link">
          {switchboard.phone.shown}
        </a>
        . Kvällar, nätter och helger svarar socialjouren,{" "}
        <a href={`tel:${outOfHoursDuty.phone.dialled}`} className="text-link">
          {outOfHoursDuty.phone.shown}
        </a>
        .
      </p>
    </Callout>
  );
}
