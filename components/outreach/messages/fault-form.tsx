import { ActionForm } from "@/components/forms/action-form";
import { Honeypot } from "@/components/forms/honeypot";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { EmailField, PhoneField, TextField } from "@/components/forms/text-field";
import { DayDisplay } from "@/components/ui/date-display";
import { reportFaultAction } from "@/lib/outreach/messages/actions";
import { MOST_TEXT } from "@/lib/outreach/messages/schema";
import { messageWords } from "@/lib/outreach/messages/texts";
import type { Day } from "@/lib/platform/dates";
import { protectedTexts, unit } from "@/lib/site/texts";

/** Where anybody tells what stops them from using the site, without signing in or saying who they are. */
export function FaultForm({ promised }: { promised: Day }) {
  return (
    <section aria-labelledby="anmal" className="max-w-[38rem] space-y-5">
      <h2 id="anmal" className="text-heading">
        Anmäl en brist
      </h2>
      <p>
        Berätta vad som inte fungerar, eller vad du behöver på ett annat sätt. Du behöver inte säga
        vem du är. Lämnar du telefonnummer eller e-post svarar vi senast{" "}
        <strong>
          <DayDisplay day={promised} form="weekday" />
        </strong>
        .
      </p>
      <ActionForm id="brist" action={reportFaultAction} className="space-y-6">
        <Honeypot />
        <TextField
          name="page"
          label="Vilken sida gäller det?"
          hint="Sidans rubrik eller adress. Gäller det hela webbplatsen skriver du det."
          width="full"
          autoComplete="off"
        />
        <TextArea
          name="text"
          label="Vad är det som inte fungerar?"
          hint="Skriv inget om någons privatliv."
          rows={6}
          limit={MOST_TEXT}
        />
        <TextField
          name="aid"
          label="Använder du något hjälpmedel?"
          hint="Till exempel skärmläsare, förstoring eller röststyrning. Det hjälper oss att hitta felet."
          width="full"
          autoComplete="off"
          optional
        />
        <fieldset className="space-y-5">
          <legend className="text-sub font-bold">Vill du ha svar?</legend>
          <p className="text-soft">
            Då behöver vi kunna nå dig. {protectedTexts.title} Ring oss i stället,{" "}
            <a href={`tel:${unit.phone.dialled}`} className="text-link">
              {unit.phone.shown}
            </a>
            .
          </p>
          <TextField name="name" label="Namn" width="half" autoComplete="name" optional />
          <PhoneField name="phone" label="Telefonnummer" optional />
          <EmailField name="email" label="E-post" optional />
        </fieldset>
        <SubmitButton size="large" pending="Skickar …">
          {messageWords.faultButton}
        </SubmitButton>
      </ActionForm>
    </section>
  );
}
