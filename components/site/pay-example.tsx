import { SOURCES } from "@/components/site/compensation-tables";
import { PayForm } from "@/components/site/pay-form";
import { yearWords } from "@/components/site/year-tag";
import { MoneyDisplay } from "@/components/ui/money-display";
import type { Day } from "@/lib/platform/dates";
import { formatMoney } from "@/lib/platform/money";
import {
  type Example,
  type ExampleHousehold,
  type ExampleLine,
  workedExample,
} from "@/lib/site/rates/example/rules";
import type { AskedExample } from "@/lib/site/rates/example/schema";
import { homeChoices, lineTexts } from "@/lib/site/rates/example/texts";
import { inThousands, type Span } from "@/lib/site/rates/rules";

type PayExampleProps = { asked: AskedExample; day: Day };

const PLACE = "rakna-ut";

/** What a month gives, worked out for the home that is asked about. */
export function PayExample({ asked, day }: PayExampleProps) {
  return (
    <section id={PLACE} aria-labelledby={`${PLACE}-rubrik`} className="max-w-[42rem] scroll-mt-6">
      <h2 id={`${PLACE}-rubrik`} className="text-heading">
        Räkna på ett exempel
      </h2>
      <p className="no-print mt-2 mb-6">
        Välj slags hem och antal barn, så ser ni vad en hel månad ger. Det är en uppskattning och
        inget löfte.
      </p>
      <PayForm
        answerAt={PLACE}
        values={asked.values}
        errors={asked.state === "REFUSED" ? asked.errors : {}}
      />
      {asked.state === "READ" && (
        <Answer household={asked.household} example={workedExample(asked.household, day)} />
      )}
    </section>
  );
}

type AnswerProps = { household: ExampleHousehold; example: Example };

function Answer({ household, example }: AnswerProps) {
  return (
    <div className="keep-whole mt-8 rounded-card bg-pine-soft p-5 sm:p-6">
      <h3 className="text-sub font-bold">{homeChoices[household.home]}</h3>
      <p>{childrenInWords(household)}, en hel månad.</p>
      <dl className="mt-4">
        {example.lines.map((line) => (
          <Line key={line.kind} line={line} />
        ))}
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-edge pt-3 font-bold">
          <dt>Tillsammans, ungefär</dt>
          <dd className="ms-auto text-end text-sub">
            <SpanDisplay span={inThousands(example.sum)} />
          </dd>
        </div>
      </dl>
      <Doubts example={example} />
      <ul className="mt-4 list-disc space-y-1 ps-5 text-small">
        <li>Arvodet skattar ni för. Omkostnaderna ska räcka till barnet.</li>
        <li>Barnbidrag räknas in i omkostnaderna, och dras av om det betalas direkt till er.</li>
        {example.lines.some(({ kind, count }) => kind === "FEE_PER_CHILD" && count > 1) && (
          <li>Arvodet kan bli lägre för ett syskon i samma hem.</li>
        )}
      </ul>
    </div>
  );
}

function Line({ line }: { line: ExampleLine }) {
  const many = line.count > 1 && line.kind !== "FEE_PER_HOME" && line.kind !== "ROOM";
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-line py-3 first:border-0">
      <dt>
        {lineTexts[line.kind]}
        {many && `, ${line.count}\u00a0barn`}
      </dt>
      <dd className="ms-auto text-end">
        <SpanDisplay span={line.span} />
      </dd>
      <dd className="mt-1 basis-full text-small text-soft">{yearWords(line.known)}</dd>
    </div>
  );
}

/** That something of the sum is not this year's, or nobody's figure but ours. */
function Doubts({ example }: { example: Example }) {
  const isOld = example.lines.some(({ known }) => !known.isInForce);
  const isSure = example.certainty === "CONFIRMED";
  if (!isOld && isSure) return null;
  return (
    <p className="mt-3">
      {isOld && "Några belopp är från tidigare år. "}
      <a href={`#${SOURCES}`} className="text-link">
        Här står varifrån beloppen kommer och vad som är bekräftat
      </a>
      . Ring oss, så får ni veta vad som gäller just er.
    </p>
  );
}

/** "23 000–25 000 kr", on one line. */
function SpanDisplay({ span }: { span: Span }) {
  if (span.least === span.most) return <MoneyDisplay ore={span.least} />;
  return (
    <span className="whitespace-nowrap tabular-nums">
      {formatMoney(span.least).replace(/\skr$/, "")}–{formatMoney(span.most)}
    </span>
  );
}

function childrenInWords({ younger, older }: ExampleHousehold): string {
  const parts = [
    younger > 0 && `${younger}\u00a0barn 0–12\u00a0år`,
    older > 0 && `${older}\u00a0${older === 1 ? "ungdom" : "unga"} 13–19\u00a0år`,
  ].filter(Boolean);
  return parts.length === 0 ? "Inget barn bor hos er" : parts.join(" och ");
}
