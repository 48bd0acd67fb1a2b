import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { PublishNeedForm } from "@/components/site/need/checked-forms";
import { ConsideredBox } from "@/components/site/need/considered-box";
import type { Day } from "@/lib/platform/dates";
import { MOST_NEED } from "@/lib/site/need/schema";

type NeedFormProps = {
  /** What stands in the field from the start: the sentence that is shown, or one to begin from. */
  text: string;
  /** The last day that is proposed. */
  until: Day;
};

/** Writing the sentence that visitors read. */
export function NeedForm({ text, until }: NeedFormProps) {
  return (
    <section aria-labelledby="skriv" className="space-y-4">
      <h2 id="skriv" className="text-heading">
        Skriv en ny mening
      </h2>
      <PublishNeedForm id="behov" className="max-w-[38rem] space-y-6">
        <TextArea
          name="text"
          label="Vilka hem behöver ni just nu?"
          hint="Skriv om ålder i spann (till exempel 7–12 år), syskon och ort. Skriv aldrig om ett enskilt barn. Alla kan läsa meningen."
          rows={4}
          limit={MOST_NEED}
          defaultValue={text}
        />
        <DateField
          name="validUntil"
          label="Visas till och med"
          hint="Sedan försvinner meningen av sig själv."
          defaultValue={until}
        />
        <ConsideredBox />
        <SubmitButton pending="Publicerar …">Publicera meningen</SubmitButton>
      </PublishNeedForm>
    </section>
  );
}
