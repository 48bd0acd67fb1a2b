import Link from "next/link";
import { InquiryStateTag } from "@/components/inquiries/inquiry-state-tag";
import { AssignTogether, ParkTogether } from "@/components/inquiries/together/together-forms";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import { PersonLabel } from "@/components/ui/person-label";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { inquiryNoun } from "@/lib/inquiries/texts";
import type { ChosenInquiries } from "@/lib/inquiries/together/queries";
import { paths } from "@/lib/platform/paths";
import { countWords } from "@/lib/settings/views/rules";

type ChosenPageProps = {
  chosen: ChosenInquiries;
  /** The list as it was when the rows were chosen. */
  listHref: string;
  /** This page without one of the rows. */
  without: (id: string) => string;
  formKeys: { assign: string; park: string };
};

/** The inquiries that were chosen in the list, and what can be done with all of them at once. */
export function ChosenPage({ chosen, listHref, without, formKeys }: ChosenPageProps) {
  const { inquiries, colleagues } = chosen;
  const count = countWords(inquiries.length, inquiryNoun);
  return (
    <>
      <Breadcrumb
        trail={[{ href: listHref, label: "Intresseanmälningar" }]}
        here="Flera på en gång"
      />
      <PageHeading title="Flera anmälningar på en gång" lead={`${count} valda`} />
      {inquiries.length === 0 ? (
        <Callout title="Inga anmälningar är valda" level="h2">
          <p>Gå tillbaka till listan och kryssa i dem du vill arbeta med.</p>
          <ButtonLink href={listHref} prefetch={false}>
            Till listan
          </ButtonLink>
        </Callout>
      ) : (
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <ChosenTable inquiries={inquiries} without={without} />
          <div className="min-w-0 space-y-5">
            <AssignTogether
              inquiries={inquiries}
              colleagues={colleagues}
              formKey={formKeys.assign}
            />
            <ParkTogether inquiries={inquiries} formKey={formKeys.park} />
            <p className="text-small text-soft">
              Anmälningar som någon annan hinner ändra lämnas som de är, och du får veta vilka. Du
              kan ångra i ett dygn.
            </p>
          </div>
        </div>
      )}
    </>
  );
}

function ChosenTable({
  inquiries,
  without,
}: Pick<ChosenInquiries, "inquiries"> & Pick<ChosenPageProps, "without">) {
  return (
    <Table
      caption="Valda anmälningar"
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Ärende</HeadCell>
          <HeadCell>Namn</HeadCell>
          <HeadCell>Läge</HeadCell>
          <HeadCell>Handläggare</HeadCell>
          <HeadCell>
            <span className="sr-only">Välj bort</span>
          </HeadCell>
        </tr>
      }
    >
      {inquiries.map((inquiry) => (
        <Row key={inquiry.id}>
          <RowHead>
            <Link href={paths.staff.inquiry(inquiry.id)} prefetch={false} className="text-link">
              {inquiry.number}
            </Link>
          </RowHead>
          <Cell label="Namn">
            <PersonLabel name={inquiry.name} isProtected={inquiry.isProtected} />
          </Cell>
          <Cell label="Läge">
            <InquiryStateTag inquiry={{ state: inquiry.state, awaitsReview: false }} />
          </Cell>
          <Cell label="Handläggare">
            {inquiry.assignedTo ?? <span className="text-soft">Ingen än</span>}
          </Cell>
          <Cell>
            <Link href={without(inquiry.id)} prefetch={false} className="text-link">
              Välj bort<span className="sr-only"> {inquiry.number}</span>
            </Link>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
