import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { countOrDash } from "@/lib/platform/figures";
import { type Figures, stages } from "@/lib/statistics/rules";
import { stageTexts } from "@/lib/statistics/texts";

type FiguresTableProps = {
  caption: string;
  /** What the rows are: months, or sources. */
  of: string;
  rows: readonly { key: string; label: string; figures: Figures }[];
};

/** Figures by stage, a row for each month or source. */
export function FiguresTable({ caption, of, rows }: FiguresTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={
        <tr>
          <HeadCell>{of}</HeadCell>
          {stages.map((stage) => (
            <HeadCell key={stage} numeric>
              <span className="block max-sm:min-w-20">{stageTexts[stage]}</span>
            </HeadCell>
          ))}
        </tr>
      }
    >
      {rows.map(({ key, label, figures }) => (
        <Row key={key}>
          <RowHead>
            <span className="block sm:min-w-36">{label}</span>
          </RowHead>
          {stages.map((stage) => (
            <Cell key={stage} label={stageTexts[stage]} numeric>
              {countOrDash(figures[stage])}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
