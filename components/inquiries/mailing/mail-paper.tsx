type MailPaperProps = { subject: string; text: string };

/** A mail as its reader sees it: the subject, and plain text with its line breaks. */
export function MailPaper({ subject, text }: MailPaperProps) {
  return (
    <div className="max-w-prose rounded-card border border-line bg-surface p-4">
      <p className="border-b border-line pb-2 font-semibold">{subject}</p>
      <p className="whitespace-pre-line pt-3 wrap-anywhere">{text}</p>
    </div>
  );
}
