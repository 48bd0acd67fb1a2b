import Link from "next/link";
import { Article } from "@/components/site/article";
import { MorePages } from "@/components/site/more-pages";
import { OpeningHours } from "@/components/site/opening-hours";
import { Urgent } from "@/components/site/urgent";
import { ContactCard } from "@/components/ui/contact-card";
import { outOfHoursDuty, switchboard, unit } from "@/lib/site/texts";

/** Every way to reach the unit. */
export function Contact() {
  return (
    <Article
      path="/kontakt"
      lead={
        <p>
          Ring gärna. Det är ofta lättast. Du behöver inte ha bestämt dig för något, och du får
          fråga utan att säga vad du heter.
        </p>
      }
      aside={<MorePages pages={["/vanliga-fragor", "/for-socialtjansten", "/for-barn"]} />}
    >
      <div className="space-y-8">
        <Urgent />
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
          <ContactCard
            title="Socialjouren"
            phone={outOfHoursDuty.phone}
            hours={outOfHoursDuty.hours}
          >
            <p className="text-small text-soft">
              När det är akut och inte kan vänta till kontorstid.
            </p>
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
        <div className="prose">
          <h2>Innan du mejlar</h2>
          <p>
            Ett vanligt mejl är som ett vykort. Skriv inget om ett barns eller en familjs privatliv
            där. Ring i stället.
          </p>
          <h2>Har du skyddade personuppgifter?</h2>
          <p>
            Ring, och säg det först av allt. Då ser vi till att så få som möjligt får veta vem du
            är.
          </p>
        </div>
      </div>
    </Article>
  );
}
