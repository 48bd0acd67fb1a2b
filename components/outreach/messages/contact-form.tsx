import { ActionForm } from "@/components/forms/action-form";
import { Honeypot } from "@/components/forms/honeypot";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { EmailField, PhoneField, TextField } from "@/components/forms/text-field";
import { ProtectedNotice } from "@/components/site/protected-notice";
import { DayDisplay } from "@/components/ui/date-display";
import { sendMessageAction } from "@/lib/outreach/messages/actions";
import { MOST_TEXT } from "@/lib/outreach/messages/schema";
import { messageWords, topicTexts } from "@/lib/outreach/messages/texts";
import type { Day } from "@/lib/platform/dates";

/** Where somebody writes to the unit, with the day on which there is an answer. */
export function ContactForm({ promised }: { promised: Day }) {
  return (
    <section aria-labelledby="skriv" className="max-w-[38rem] space-y-5">
      <h2 id="skriv" className="text-heading">
        Skriv till oss
      </h2>
      <p>
        Skickar du nu svarar vi senast{" "}
        <strong>
          <DayDisplay day={promised} form="weekday" />
        </strong>
        . Är det bråttom? Ring i stället.
      </p>
      <ProtectedNotice />
      <ActionForm id="meddelande" action={sendMessageAction} className="space-y-6">
        <Honeypot />
        <TextField
          name="name"
          label="Vad heter du?"
          hint="Förnamn räcker. Skriv inte ditt personnummer."
          width="half"
          autoComplete="name"
        />
        <PhoneField
          name="phone"
          label="Telefonnummer"
          hint="Skriv telefonnummer eller e-post. Det räcker med ett av dem."
        />
        <EmailField name="email" label="E-post" />
        <SelectField
          name="topic"
          label="Vad gäller det?"
          width="full"
          empty="Välj i listan"
          choices={Object.entries(topicTexts).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          name="text"
          label="Ditt meddelande"
          hint="Skriv inget om ett barns eller en familjs privatliv. Det pratar vi hellre om i telefon."
          rows={7}
          limit={MOST_TEXT}
        />
        <SubmitButton size="large" pending="Skickar …">
          {messageWords.button}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
