import { OpeningHours } from "@/components/site/opening-hours";
import { ContactCard } from "@/components/ui/contact-card";
import { unit } from "@/lib/site/texts";

/** The unit's telephone and mail beside a text. */
export function TalkToUs({ title = "Prata med oss" }: { title?: string }) {
  return (
    <ContactCard title={title} phone={unit.phone} hours={<OpeningHours />} email={unit.email} />
  );
}
