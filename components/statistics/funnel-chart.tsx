import { countOrDash, formatCount } from "@/lib/platform/figures";
import { type Figures, type Stage, stages, webStages } from "@/lib/statistics/rules";
import { stageTexts } from "@/lib/statistics/texts";

const WIDTH = 360;
const ROW = 38;
const BAR = 12;

/**
 * The way from a visit to a placement as bars, drawn on the server: words and figures stand beside
 * them, so that it reads without colour. Visits have a scale of their own, else a family could not be seen.
 */
export function FunnelChart({ figures }: { figures: Figures }) {
  const height = stages.length * ROW + 4;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="tratt-titel tratt-text"
      className="h-auto w-full max-w-[34rem]"
    >
      <title id="tratt-titel">Från besök till placering</title>
      <desc id="tratt-text">{inWords(figures)}</desc>
      {stages.map((stage, index) => (
        <Bar key={stage} stage={stage} figures={figures} top={index * ROW} />
      ))}
    </svg>
  );
}

type BarProps = { stage: Stage; figures: Figures; top: number };

function Bar({ stage, figures, top }: BarProps) {
  const figure = figures[stage];
  const whole = figures[webStages.includes(stage) ? "arrivals" : "sent"] ?? 0;
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

function inWords(figures: Figures): string {
  const known = (figure: number | null) => (figure === null ? "inte känt" : formatCount(figure));
  return stages.map((stage) => `${stageTexts[stage]}: ${known(figures[stage])}`).join(". ");
}
