import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { cookies } from "@/lib/site/cookies/texts";

/** Each cookie by name, as the product sets it. */
export function CookieTable() {
  return (
    <div className="max-w-[48rem]">
      <Table
        caption="Kakor i Hemvist"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Namn</HeadCell>
            <HeadCell>Vad den är till för</HeadCell>
            <HeadCell>Hur länge</HeadCell>
          </tr>
        }
      >
        {cookies.map((cookie) => (
          <Row key={cookie.name}>
            <RowHead>
              <code className="font-sans break-words">{cookie.name}</code>
            </RowHead>
            <Cell label="Vad den är till för">{cookie.purpose}</Cell>
            <Cell label="Hur länge">{cookie.kept}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
