import Link from "next/link";
import { InstantDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { Wording } from "@/lib/inquiries/mailing/queries";
import { mailTemplates } from "@/lib/inquiries/mailing/texts";
import { paths } from "@/lib/platform/paths";

/** The mails that staff can send from an inquiry. */
export function TemplateList({ wordings }: { wordings: readonly Wording[] }) {
  return (
    <>
      <PageHeading
        title="Mejlmallar"
        lead="Mejl som handläggarna skickar från en intresseanmälan. Ändringar gäller direkt, men inte det som redan är skickat."
      />
      <Table
        caption="Mejlmallar"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Mall</HeadCell>
            <HeadCell>Ämnesrad</HeadCell>
            <HeadCell>Senast ändrad</HeadCell>
          </tr>
        }
      >
        {wordings.map(({ code, subject, savedAt, savedBy }) => (
          <Row key={code}>
            <RowHead>
              <Link href={paths.admin.mailTemplate(code)} className="text-link">
                {mailTemplates[code].name}
              </Link>
            </RowHead>
            <Cell label="Ämnesrad">{subject}</Cell>
            <Cell label="Senast ändrad">
              {savedAt === null ? (
                <span className="text-soft">Standardtext</span>
              ) : (
                <>
                  <InstantDisplay at={savedAt} form="table" />, {savedBy}
                </>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
