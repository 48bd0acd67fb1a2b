import { IdentityCard } from "@/components/inquiries/family/identity-card";
import { FamilyLetters } from "@/components/inquiries/family/letters";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Details } from "@/components/ui/accordion";
import { Callout } from "@/components/ui/callout";
import { DayDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { TaskList, TaskRow } from "@/components/ui/task-list";
import type { FamilyInquiry } from "@/lib/inquiries/family/queries";
import {
  type FamilyStage,
  familyStage,
  milestones,
  milestonesBehind,
  promisedDay,
  type Turn,
  turnOf,
} from "@/lib/inquiries/family/rules";
import { milestoneTexts, stageTexts, turnTexts } from "@/lib/inquiries/family/texts";
import { compareDays, type Day } from "@/lib/platform/dates";
import { unit } from "@/lib/site/texts";

type FamilyStatusProps = { inquiry: FamilyInquiry; today: Day };

/** `canIdentify`: came by a link, where e-identification would reach more. */
type FamilyPageProps = FamilyStatusProps & { canIdentify: boolean };

const tones: Record<Turn, Tone> = { UNIT: "info", FAMILY: "warn", NOBODY: "neutral" };

/** Where the family's inquiry is, whose turn it is, what comes next and what was sent. */
export function FamilyStatus({ inquiry, today, canIdentify }: FamilyPageProps) {
  const stage = familyStage(inquiry);
  const turn = turnOf(stage);
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-8">
        <PageHeading
          eyebrow={`Intresseanmälan ${inquiry.number}`}
          title={stageTexts[stage].title}
          lead={stageTexts[stage].text}
        />
        <p>
          <StatusTag tone={tones[turn]}>{turnTexts[turn]}</StatusTag>
        </p>
        <PromisedDay inquiry={inquiry} today={today} />
        <FamilyLetters letters={inquiry.letters} />
        <Milestones stage={stage} />
        <section className="space-y-3">
          <h2 className="text-heading">Det här skickade ni</h2>
          <p>
            Ni anmälde er den <DayDisplay day={inquiry.sentOn} />. Har något ändrats? Ring oss, så
            skriver vi in det.
          </p>
          <Details summary="Visa svaren">
            <SummaryList>
              {inquiry.answers.map((line) => (
                <SummaryRow key={line.id} term={line.label}>
                  <span className="whitespace-pre-line">{line.words}</span>
                </SummaryRow>
              ))}
            </SummaryList>
          </Details>
        </section>
        <Withdraw isEnded={turn === "NOBODY"} />
      </div>
      <aside className="space-y-6">
        {canIdentify && <IdentityCard />}
        <TalkToUs title="Frågor? Ring oss" />
      </aside>
    </div>
  );
}

function PromisedDay({ inquiry, today }: FamilyStatusProps) {
  const day = promisedDay(inquiry);
  if (day === null) return null;
  if (compareDays(day, today) < 0) {
    return (
      <Callout kind="warning" title="Vi är sena">
        <p>
          Vi skulle ha hört av oss senast den <DayDisplay day={day} />. Ring oss gärna på{" "}
          {unit.phone.shown}, så ser vi vad som har hänt.
        </p>
      </Callout>
    );
  }
  return (
    <Callout title="Nästa steg">
      <p>
        Vi hör av oss senast <DayDisplay day={day} form="weekday" />.
      </p>
    </Callout>
  );
}

function Milestones({ stage }: { stage: FamilyStage }) {
  const behind = milestonesBehind(stage);
  if (behind === null) return null;
  const next = milestones.find((milestone) => !behind.includes(milestone));
  return (
    <section aria-labelledby="steg" className="space-y-2">
      <h2 id="steg" className="text-heading">
        Så går det till
      </h2>
      <TaskList>
        {milestones.map((milestone) => (
          <TaskRow
            key={milestone}
            title={milestoneTexts[milestone]}
            status={
              behind.includes(milestone) ? (
                "Klar"
              ) : milestone === next ? (
                <StatusTag tone="info">Pågår</StatusTag>
              ) : (
                <StatusTag tone="neutral">Kommer sedan</StatusTag>
              )
            }
          />
        ))}
      </TaskList>
    </section>
  );
}

function Withdraw({ isEnded }: { isEnded: boolean }) {
  if (isEnded) return null;
  return (
    <section className="space-y-2">
      <h2 className="text-heading">Vill ni ta tillbaka er anmälan?</h2>
      <p>
        Det går bra när som helst och ni behöver inte säga varför. Ring{" "}
        <a href={`tel:${unit.phone.dialled}`} className="text-link whitespace-nowrap">
          {unit.phone.shown}
        </a>
        . Anmälningar som inte blir en utredning tar vi bort efter ett år.
      </p>
    </section>
  );
}
