import { HiddenFields } from "@/components/forms/hidden-fields";
import { InquiryDeed } from "@/components/inquiries/file/inquiry-deed";
import { MailPaper } from "@/components/inquiries/mailing/mail-paper";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { sendMailAction } from "@/lib/inquiries/mailing/actions";
import { type MailCode, mailTemplates } from "@/lib/inquiries/mailing/texts";

/** The mails to the family: those that were sent, word for word, and those that can be sent now. */
export function InquiryMails({ inquiry }: { inquiry: InquiryFile }) {
  const { mails, readyMails } = inquiry;
  if (mails.length === 0 && readyMails.length === 0) return null;
  return (
    <section aria-labelledby="mejl" className="space-y-4">
      <h2 id="mejl" className="text-heading">
        E-post till familjen
      </h2>
      {mails.length > 0 && (
        <ul className="space-y-2">
          {mails.map((mail) => (
            <li key={mail.id}>
              <p>
                <InstantDisplay at={mail.at} form="table" />, {mail.who}
              </p>
              <Details summary={`${nameOf(mail.code)}: så här stod det`}>
                <MailPaper subject={mail.subject} text={mail.text} />
              </Details>
            </li>
          ))}
        </ul>
      )}
      {readyMails.length > 0 && (
        <div className="no-print space-y-2">
          <p className="text-soft">
            Välj ett mejl, läs igenom det och skicka. E-post kan läsas av fler: där står aldrig
            något om ärendet.
          </p>
          {readyMails.map((mail) => (
            <Ready key={mail.code} mail={mail} inquiry={inquiry} />
          ))}
        </div>
      )}
    </section>
  );
}

function Ready({
  mail,
  inquiry,
}: {
  mail: InquiryFile["readyMails"][number];
  inquiry: InquiryFile;
}) {
  const name = nameOf(mail.code);
  return (
    <Details summary={`Skicka ”${name}”`}>
      <MailPaper subject={mail.subject} text={mail.text} />
      {mail.missing === null ? (
        <InquiryDeed
          id={`mejl-${mail.code}`}
          inquiry={inquiry}
          action={sendMailAction}
          button={`Skicka till ${inquiry.email}`}
          resetOnDone
        >
          <HiddenFields values={{ code: mail.code, key: mail.key }} />
        </InquiryDeed>
      ) : (
        <p>{mail.missing}</p>
      )}
    </Details>
  );
}

function nameOf(code: string): string {
  return mailTemplates[code as MailCode]?.name ?? "Mejl";
}
