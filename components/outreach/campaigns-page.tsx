import Link from "next/link";
import { DoneNews } from "@/components/forms/done-news";
import { CampaignPhaseTag } from "@/components/outreach/campaign-phase-tag";
import { ButtonLink } from "@/components/ui/button";
import { DayDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { CampaignRow } from "@/lib/outreach/campaigns/queries";
import { campaignLink } from "@/lib/outreach/campaigns/rules";
import { channelTexts } from "@/lib/outreach/campaigns/texts";
import { formatMoney, parseMoney } from "@/lib/platform/money";
import { paths } from "@/lib/platform/paths";

type CampaignsPageProps = {
  rows: readonly CampaignRow[];
  news: string | null;
  /** The site's own address, which links begin with. */
  origin: string;
};

/** The campaigns with their links and what has come of them. */
export function CampaignsPage({ rows, news, origin }: CampaignsPageProps) {
  const start = <ButtonLink href={paths.admin.newCampaign}>Skapa en kampanj</ButtonLink>;
  return (
    <>
      <PageHeading
        title="Kampanjer"
        lead="Varje kampanj har en egen länk. Den som följer länken och skickar en intresseanmälan räknas till kampanjen. Ingen besökare får någon kaka för det."
        actions={start}
      />
      <DoneNews news={news} />
      {rows.length === 0 ? (
        <EmptyState title="Inga kampanjer än" action={start}>
          Skapa en innan ni annonserar, så ser ni vad den gav.
        </EmptyState>
      ) : (
        <CampaignTable rows={rows} origin={origin} />
      )}
    </>
  );
}

function CampaignTable({ rows, origin }: Omit<CampaignsPageProps, "news">) {
  return (
    <Table
      caption="Kampanjer, den senaste först"
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Kampanj</HeadCell>
          <HeadCell>Länk</HeadCell>
          <HeadCell>När</HeadCell>
          <HeadCell numeric>Besök</HeadCell>
          <HeadCell numeric>Påbörjade formulär</HeadCell>
          <HeadCell numeric>Kostnad</HeadCell>
        </tr>
      }
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <RowHead>
            <Link href={paths.admin.campaign(row.id)} prefetch={false} className="text-link">
              {row.name}
            </Link>
            <span className="block text-small font-normal text-soft">
              {channelTexts[row.channel]}
            </span>
          </RowHead>
          <Cell label="Länk">
            <span className="break-all select-all">{`${origin}${campaignLink(row.code)}`}</span>
          </Cell>
          <Cell label="När">
            <CampaignPhaseTag phase={row.phase} />
            <span className="mt-1 block one-line text-small">
              <DayDisplay day={row.startsOn} form="table" /> –{" "}
              {row.endsOn && <DayDisplay day={row.endsOn} form="table" />}
            </span>
          </Cell>
          <Cell label="Besök" numeric>
            {row.arrivals}
          </Cell>
          <Cell label="Påbörjade formulär" numeric>
            {row.formsBegun}
          </Cell>
          <Cell label="Kostnad" numeric>
            {row.cost === null ? "–" : formatMoney(parseMoney(row.cost))}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
