import { CheckboxField } from "@/components/forms/checkbox-field";
import { SelectField } from "@/components/forms/select-field";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { pictureLabels } from "@/lib/site/content/blocks/texts";
import type { WrittenText } from "@/lib/site/content/queries";
import { MOST_DESCRIPTION } from "@/lib/site/content/schema";

/** How browsers know the language that is written. */
export type WrittenIn = { lang: string; dir: "ltr" | "rtl" | "auto" };

type FrameFieldsProps = { text: WrittenText; own?: WrittenIn };

/** What stands around the text of a page: in menus, in search engines, and beside its heading. */
export function FrameFields({ text, own }: FrameFieldsProps) {
  return (
    <Details summary="Meny, sökmotorer och bild">
      <div className="space-y-5">
        <TextField
          name="label"
          label="Kort namn (valfritt)"
          hint="I menyer och länkvägar, där rubriken är för lång."
          defaultValue={text.label ?? ""}
          {...own}
        />
        <TextArea
          name="description"
          label="Beskrivning för sökmotorer (valfritt)"
          hint="En eller två meningar. Annars visas ingressen."
          rows={3}
          limit={MOST_DESCRIPTION}
          defaultValue={text.description ?? ""}
          {...own}
        />
        <TextField
          name="eyebrow"
          label="Rad ovanför rubriken (valfritt)"
          defaultValue={text.eyebrow ?? ""}
          {...own}
        />
        <SelectField
          name="picture"
          label="Teckning vid rubriken (valfritt)"
          choices={Object.entries(pictureLabels).map(([value, label]) => ({ value, label }))}
          empty="Ingen"
          defaultValue={text.picture ?? ""}
        />
        <CheckboxField
          name="asksToApply"
          label="Sidan slutar med en knapp till intresseanmälan"
          defaultChecked={text.asksToApply}
        />
      </div>
    </Details>
  );
}
