import { countOrDash, formatCount } from "@/lib/platform/figures";
import { type Figures, type Stage, stages, webStages } from "@/lib/statistics/rules";
import { stageTexts } from "@/lib/statistics/texts";

const WIDTH = 360;
const ROW = 38;
const BAR = 12;

/**
 * The way from a visit to a placement as bars, drawn on the server: words and figures stand beside
 * them, so that it reads without colour. Visits have a scale of their own, else a family could not be
 * seen, and therefore a heading of their own: bars are only compared with those below the same one.
 */
export function FunnelChart({ figures }: { figures: Figures }) {
  return (
    <div className="max-w-[34rem] space-y-4">
      <Bars id="webb" title="På webbplatsen" of={webStages} figures={figures} whole="arrivals" />
      <Bars id="familjer" title="Familjerna" of={familyStages} figures={figures} whole="sent" />
    </div>
  );
}

const familyStages = stages.filter((stage) => !webStages.includes(stage));

type BarsProps = {
  id: string;
  title: string;
  of: readonly Stage[];
  figures: Figures;
  /** The stage that fills the whole width. */
  whole: Stage;
};

function Bars({ id, title, of, figures, whole }: BarsProps) {
  return (
    <section aria-labelledby={`tratt-${id}`} className="space-y-1">
      <h3 id={`tratt-${id}`} className="text-sub">
        {title}
      </h3>
      <svg
        viewBox={`0 0 ${WIDTH} ${of.length * ROW}`}
        role="img"
        aria-labelledby={`tratt-${id}-titel tratt-${id}-text`}
        className="h-auto w-full"
      >
        <title id={`tratt-${id}-titel`}>{title}</title>
        <desc id={`tratt-${id}-text`}>{inWords(of, figures)}</desc>
        {of.map((stage, index) => (
          <Bar
            key={stage}
            stage={stage}
            figure={figures[stage]}
            whole={figures[whole] ?? 0}
            top={index * ROW}
          />
        ))}
      </svg>
    </section>
  );
}

type BarProps = { stage: Stage; figure: number | null; whole: number; top: number };

function Bar({ stage, figure, whole, top }: BarProps) {
  // What is more than nothing is seen.
  const length = figure ? Math.max(3, (WIDTH * figure) / Math.max(whole, figure)) : 0;
  return (
    <g>
      <text x={0} y={top + 15} className="fill-ink text-[13px]">
        {stageTexts[stage]}
      </text>
      <text x={WIDTH} y={top + 15} textAnchor="end" className="fill-ink font-bold text-[13px]">
        {countOrDash(figure)}
      </text>
      <rect x={0} y={top + 20} width={WIDTH} height={BAR} rx={2} className="fill-sunk" />
      <rect
        x={0}
        y={top + 20}
        width={length}
        height={BAR}
        rx={2}
        className={webStages.includes(stage) ? "fill-edge" : "fill-pine"}
      />
    </g>
  );
}

function inWords(of: readonly Stage[], figures: Figures): string {
  const known = (figure: number | null) => (figure === null ? "inte känt" : formatCount(figure));
  return of.map((stage) => `${stageTexts[stage]}: ${known(figures[stage])}`).join(". ");
}
