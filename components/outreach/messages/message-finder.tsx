import { controlLook } from "@/components/forms/field-parts";
import { FilterLabel } from "@/components/staff/filter-bar";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { messageWords } from "@/lib/outreach/messages/texts";
import { paths } from "@/lib/platform/paths";

type MessageFinderProps = {
  /** What was looked for and not found; empty when nothing was. */
  written: string;
};

/** Goes straight to the message whose reference somebody reads out. A plain form that writes the address. */
export function MessageFinder({ written }: MessageFinderProps) {
  return (
    <div className="no-print mb-4 space-y-3">
      <form
        method="get"
        action={paths.staff.publicMessages()}
        aria-label="Öppna ett meddelande efter referens"
        className="flex flex-wrap items-end gap-3"
      >
        <div className="max-w-full">
          <FilterLabel of="referens">Referens</FilterLabel>
          <input
            id="referens"
            name="referens"
            defaultValue={written}
            key={written}
            required
            maxLength={40}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            placeholder="M-7KQ2-F4XA"
            aria-describedby={written === "" ? undefined : "referens-saknas"}
            className={controlLook({ width: "short" })}
          />
        </div>
        <Button type="submit" tone="secondary">
          Öppna meddelandet
        </Button>
      </form>
      {written !== "" && (
        <div id="referens-saknas">
          <Callout kind="warning">
            <p>{messageWords.noReference}</p>
          </Callout>
        </div>
      )}
    </div>
  );
}
