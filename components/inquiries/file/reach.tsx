import { formatPhone } from "@/lib/platform/phone";

/** A number to call from the telephone that shows it. */
export function PhoneLink({ of: phone }: { of: string }) {
  return (
    <a href={`tel:${phone}`} className="text-link">
      {formatPhone(phone)}
    </a>
  );
}
