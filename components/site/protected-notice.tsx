import { Callout } from "@/components/ui/callout";
import { protectedTexts, unit } from "@/lib/site/texts";

/** Before anything that tells where somebody is: those with protected data call instead. */
export function ProtectedNotice() {
  return (
    <Callout kind="warning" title={protectedTexts.title}>
      <p>
        {protectedTexts.text}{" "}
        <a href={`tel:${unit.phone.dialled}`} className="text-link">
          {unit.phone.shown}
        </a>
      </p>
    </Callout>
  );
}
