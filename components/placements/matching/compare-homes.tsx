import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { JudgedHome } from "@/lib/placements/matching/queries";
import { criterionTexts } from "@/lib/placements/matching/texts";
import { VerdictTag } from "./verdict";

/** Up to four homes side by side, criterion by criterion. */
export function CompareHomes({ homes }: { homes: readonly JudgedHome[] }) {
  const [first] = homes;
  if (first === undefined) return null;
  return (
    <section aria-labelledby="jamforelse" className="space-y-3">
      <h2 id="jamforelse" className="text-heading">
        Jämförelse
      </h2>
      <Table
        caption="Hemmen jämförda"
        captionHidden
        head={
          <tr>
            <HeadCell>Det som jämförs</HeadCell>
            {homes.map((home) => (
              <HeadCell key={home.id}>{home.name}</HeadCell>
            ))}
          </tr>
        }
      >
        {first.judgement.criteria.map(({ key }) => (
          <Row key={key}>
            <RowHead>{criterionTexts[key]}</RowHead>
            {homes.map((home) => {
              const criterion = home.judgement.criteria.find((each) => each.key === key);
              return (
                <Cell key={home.id}>
                  {criterion && (
                    <>
                      <VerdictTag criterion={criterion} />
                      <p className="mt-1 text-small">{criterion.reason}</p>
                    </>
                  )}
                </Cell>
              );
            })}
          </Row>
        ))}
      </Table>
    </section>
  );
}
