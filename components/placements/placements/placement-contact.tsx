import Link from "next/link";
import { ContactCard } from "@/components/ui/contact-card";
import type { PlacementContact } from "@/lib/placements/client/queries";
import { paths } from "@/lib/platform/paths";
import { formatPhone } from "@/lib/platform/phone";
import { formatPostalCode } from "@/lib/platform/postal-code";
import { unit } from "@/lib/site/texts";

type ContactProps = { contact: PlacementContact; requestId: string };

/** The home and its consultant, once the placement is decided. */
export function Contact({ contact, requestId }: ContactProps) {
  const write = (
    <p>
      <Link href={paths.client.request(requestId)} prefetch={false} className="text-link">
        Skriv till konsulenten på förfrågans sida
      </Link>
    </p>
  );
  if (contact.isProtected) {
    return (
      <ContactCard title={`Hem ${contact.homeNumber}`} phone={unit.phone} hours={unit.hours}>
        <p>Hemmets uppgifter är skyddade. Konsulenten förmedlar kontakten.</p>
        {write}
      </ContactCard>
    );
  }
  return (
    <ContactCard
      title={`${contact.homeName} (${contact.homeNumber})`}
      address={addressWords(contact)}
    >
      <p>
        Konsulent: {contact.consultant ?? unit.shortName},{" "}
        <a href={`tel:${unit.phone.dialled}`} className="text-link">
          {unit.phone.shown}
        </a>
      </p>
      <ul className="space-y-1">
        {contact.adults.map(({ name, phone }) => (
          <li key={name}>
            {name}
            {phone !== null && (
              <>
                {": "}
                <a href={`tel:${phone}`} className="text-link">
                  {formatPhone(phone)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      {write}
    </ContactCard>
  );
}

function addressWords({ streetAddress, postalCode, municipality }: PlacementContact): string {
  const code = postalCode === null ? null : formatPostalCode(postalCode);
  return [streetAddress, code, municipality].filter((part) => part !== null).join(", ");
}
