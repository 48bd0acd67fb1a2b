import { PersonLabel } from "@/components/ui/person-label";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { TaskList, TaskRow } from "@/components/ui/task-list";
import { type Awaited, type DueLevel, dueLevel } from "@/lib/placements/awaited/rules";
import { awaitedAnchors, awaitedTexts, dueText } from "@/lib/placements/awaited/texts";
import { paths } from "@/lib/platform/paths";

type AwaitedListProps = { awaited: readonly Awaited[]; servesMany: boolean; now: Date };

/** What waits for the municipality, the most urgent first, each a link to where it is done. */
export function AwaitedList({ awaited, servesMany, now }: AwaitedListProps) {
  if (awaited.length === 0) {
    return <p className="text-soft">Inget väntar på er just nu.</p>;
  }
  return (
    <TaskList>
      {awaited.map((wait) => (
        <TaskRow
          key={`${wait.requestId} ${wait.kind}`}
          title={awaitedTexts[wait.kind]}
          href={`${paths.client.request(wait.requestId)}#${awaitedAnchors[wait.kind]}`}
          hint={<Concerns wait={wait} servesMany={servesMany} />}
          status={<Due wait={wait} now={now} />}
        />
      ))}
    </TaskList>
  );
}

function Concerns({ wait, servesMany }: { wait: Awaited; servesMany: boolean }) {
  const { number, municipality, children } = wait;
  return (
    <>
      {servesMany && `${municipality} · `}
      {number}
      {children.map(({ label, isProtected }, index) => (
        // Two children may have the same label, and the order is the request's own.
        // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat
        <span key={index}>
          {" · "}
          <PersonLabel name={label} isProtected={isProtected} />
        </span>
      ))}
    </>
  );
}

const tones = { PAST: "bad", SOON: "warn", LATER: "wait" } as const satisfies Record<
  DueLevel,
  Tone
>;

function Due({ wait: { due }, now }: { wait: Awaited; now: Date }) {
  if (due === null) return null;
  const level = dueLevel(due, now);
  return (
    <StatusTag tone={tones[level]}>{dueText(due, { now, isPast: level === "PAST" })}</StatusTag>
  );
}
