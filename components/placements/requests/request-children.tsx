import Link from "next/link";
import { Callout } from "@/components/ui/callout";
import { PersonLabel } from "@/components/ui/person-label";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { RequestFacts } from "@/lib/placements/requests/facts/queries";
import { requestTexts } from "@/lib/placements/requests/texts";
import { RequestStatus } from "./status";

type RequestChildrenProps = { request: RequestFacts; placementPath: (id: string) => string };

/** Each child of a request with how far it has come. */
export function RequestChildren({ request, placementPath }: RequestChildrenProps) {
  return (
    <section aria-labelledby="barnen" className="space-y-3">
      <h2 id="barnen" className="text-heading">
        {request.children.length === 1 ? "Barnet" : "Barnen"}
      </h2>
      {request.withdrawnAt !== null && (
        <Callout kind="info" title={requestTexts.withdrawn}>
          <p>{request.withdrawnReason}</p>
        </Callout>
      )}
      <Table
        caption="Barnen i förfrågan"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Barn</HeadCell>
            <HeadCell>Läge</HeadCell>
            <HeadCell>Placering</HeadCell>
          </tr>
        }
      >
        {request.children.map((child) => (
          <Row key={child.id}>
            <RowHead>
              <PersonLabel name={child.label} isProtected={child.isProtected} />
            </RowHead>
            <Cell label="Läge">
              <RequestStatus status={child.status} />
            </Cell>
            <Cell label="Placering">
              {child.placement === null ? (
                "Ingen än"
              ) : (
                <Link
                  href={placementPath(child.placement.id)}
                  prefetch={false}
                  className="text-link one-line"
                >
                  {child.placement.number}
                </Link>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
