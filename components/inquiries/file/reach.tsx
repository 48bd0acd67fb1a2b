import { formatPhone } from "@/lib/platform/phone";

/** A number to call from the telephone that shows it. */
export function PhoneLink({ of: phone }: { of: string }) {
  return (
    <a href={`tel:${phone}`} className="text-link">
      {formatPhone(phone)}
    </a>
  );
}

/** A long address breaks before its domain rather than in the middle of a word. */
export function MailAddress({ of: email }: { of: string }) {
  const at = email.lastIndexOf("@");
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  );
}
