import Link from "next/link";
import { OpeningHours } from "@/components/site/opening-hours";
import { ContactCard } from "@/components/ui/contact-card";
import { outOfHoursDuty, switchboard, unit } from "@/lib/site/texts";

/** Every way to reach the unit. */
export function ContactCards() {
  return (
    <div className="grid gap-5 md:grid-cols-2">
      <ContactCard
        title={unit.shortName}
        phone={unit.phone}
        hours={<OpeningHours />}
        email={unit.email}
      >
        <p>
          <Link href="/bli-uppringd" prefetch={false} className="text-link">
            Be oss ringa upp dig
          </Link>{" "}
          en tid som passar.
        </p>
      </ContactCard>
      <ContactCard title="Socialjouren" phone={outOfHoursDuty.phone} hours={outOfHoursDuty.hours}>
        <p className="text-small text-soft">När det är akut och inte kan vänta till kontorstid.</p>
      </ContactCard>
      <ContactCard title="Kommunens kontaktcenter" phone={switchboard.phone}>
        <p className="text-small text-soft">
          För allt annat, och när du är orolig för ett barn på dagtid.
        </p>
      </ContactCard>
      <ContactCard
        title="Besök och post"
        address={
          <>
            <strong>Besök:</strong> {unit.visit}. Boka tid först, så är någon här.
            <br />
            <strong>Post:</strong> {unit.post}
          </>
        }
      />
    </div>
  );
}
