import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { InstantDisplay } from "@/components/ui/date-display";
import { Facts } from "@/components/ui/facts";
import { PageHeading } from "@/components/ui/page-heading";
import type { RequestReceipt } from "@/lib/placements/requests/form/queries";
import type { Reading } from "@/lib/placements/requests/rules";
import { urgencyTexts } from "@/lib/placements/requests/texts";
import { formatDayWithWeekday } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { atClock } from "@/lib/platform/time-words";
import { outOfHoursDuty, unit } from "@/lib/site/texts";

/** What has come in, who reads it when, and whom to ring meanwhile. */
export function Receipt({ receipt }: { receipt: RequestReceipt }) {
  return (
    <>
      <PageHeading
        title="Vi har fått er förfrågan"
        eyebrow={receipt.number}
        lead="Spara numret. Du behöver inte skicka något mer nu."
      />
      <Facts
        facts={[
          { term: "Nummer", value: receipt.number },
          { term: "Mottagen", value: <InstantDisplay at={receipt.submittedAt} /> },
          { term: "Hur bråttom", value: urgencyTexts[receipt.urgency] },
          { term: "Barn", value: receipt.children.map(({ label }) => label).join(", ") },
        ]}
      />
      <WhoReads reading={receipt.reading} isUrgent={receipt.urgency !== "PLANNED"} />
      <section aria-labelledby="sedan" className="space-y-2">
        <h2 id="sedan" className="text-heading">
          Det här händer sedan
        </h2>
        <ol className="list-decimal space-y-1 pl-6">
          <li>En konsulent läser förfrågan och ringer dig om något är oklart.</li>
          <li>Konsulenten söker hem, håller en plats och lämnar ett förslag på förfrågans sida.</li>
          <li>Du godtar förslaget eller tackar nej. Platsen hålls under tiden.</li>
          <li>Du registrerar nämndens beslut. Sedan kan barnet flytta in.</li>
        </ol>
      </section>
      <div className="no-print flex flex-wrap gap-3">
        <ButtonLink href={paths.client.request(receipt.id)} prefetch={false}>
          Följ förfrågan
        </ButtonLink>
        <ButtonLink href={paths.client.home} tone="secondary" prefetch={false}>
          Till översikten
        </ButtonLink>
      </div>
    </>
  );
}

type WhoReadsProps = { reading: Reading; isUrgent: boolean };

function WhoReads({ reading, isUrgent }: WhoReadsProps) {
  if (reading.isOpen) {
    return (
      <Callout kind="info" title="Enheten är öppen nu" level="h2">
        <p>
          Familjehemsenheten läser förfrågan under arbetsdagen.{" "}
          {isUrgent && "Ring också, så börjar vi söka direkt: "}
          <Phone number={unit.phone} />.
        </p>
      </Callout>
    );
  }
  return (
    <Callout kind={isUrgent ? "urgent" : "info"} title="Enheten är stängd nu" level="h2">
      <p>
        Familjehemsenheten läser förfrågan {formatDayWithWeekday(reading.opensOn)} {atClock("8.30")}
        . Ingen läser den före dess.
      </p>
      <p>
        Kan det inte vänta? Ring {outOfHoursDuty.name.toLowerCase()}:{" "}
        <Phone number={outOfHoursDuty.phone} />.
      </p>
    </Callout>
  );
}

function Phone({ number }: { number: { shown: string; dialled: string } }) {
  return (
    <a href={`tel:${number.dialled}`} className="text-link font-semibold">
      {number.shown}
    </a>
  );
}
