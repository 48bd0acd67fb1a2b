import { Callout } from "@/components/ui/callout";

type OutOfSightProps = { isProtected: boolean; isConflict: boolean };

/** After a deed that takes the investigation out of the sight of whoever did it. */
export function OutOfSight({ isProtected, isConflict }: OutOfSightProps) {
  if (isProtected) {
    return (
      <Callout title="Uppgifterna är skyddade">
        <p>
          Bara namngivna läsare ser utredningen. Be enhetschefen namnge dig under Skyddade hushåll.
        </p>
      </Callout>
    );
  }
  if (!isConflict) return null;
  return (
    <Callout title="Ditt jäv är anmält">
      <p>
        Du ser inte längre något om hushållet. Är du utredare: säg till enhetschefen, som byter
        utredare.
      </p>
    </Callout>
  );
}
