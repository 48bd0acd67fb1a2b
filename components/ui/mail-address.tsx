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
