import { FamilyAdults } from "@/components/inquiries/family/family-adults";
import { IdentityCard } from "@/components/inquiries/family/identity-card";
import { FamilyLetters } from "@/components/inquiries/family/letters";
import { Milestones } from "@/components/inquiries/family/milestones";
import { SentAnswers } from "@/components/inquiries/family/sent-answers";
import { FamilyTasks } from "@/components/investigations/family/family-tasks";
import { SteerMatter } from "@/components/investigations/family/steer-matter";
import { type Waiting, WaitingLines } from "@/components/investigations/family/waiting-lines";
import { WhoseTurn } from "@/components/investigations/family/whose-turn";
import { TalkToUs } from "@/components/site/talk-to-us";
import { PageHeading } from "@/components/ui/page-heading";
import type { FamilyInquiry } from "@/lib/inquiries/family/queries";
import { familyStage } from "@/lib/inquiries/family/rules";
import type { FamilyForm } from "@/lib/inquiries/family/schema";
import { stageLead, stageTexts } from "@/lib/inquiries/family/texts";
import { uploadKindLabels } from "@/lib/inquiries/uploads/texts";
import { tasksToDo, turnInMatter } from "@/lib/investigations/family/rules";
import type { OwnFile } from "@/lib/investigations/family/schema";
import { familyTaskTexts } from "@/lib/investigations/family/texts";
import type { Day } from "@/lib/platform/dates";

export type FamilyMatterProps = { inquiry: FamilyInquiry; file: OwnFile | null; today: Day };

/** Which of the page's forms is open. Links open them: what is sent back without scripts stays in sight. */
export type OpenForm = { form: FamilyForm | undefined };

/** `canIdentify`: came by a link, where e-identification would reach more. */
type FamilyOverviewProps = FamilyMatterProps &
  OpenForm & { canIdentify: boolean; waiting: Waiting };

/** The family's own page: where it stands, whose turn it is, what is to do and what was sent. */
export function FamilyOverview({ canIdentify, waiting, form, ...matter }: FamilyOverviewProps) {
  const { inquiry, file } = matter;
  const stage = familyStage(inquiry);
  const turn = turnInMatter(stage, file, {
    papers: waiting.asks.length,
    isTooLate: inquiry.steering.resumption === "TOO_LATE",
  });
  const tasks = stage === "INVESTIGATED" && file !== null ? tasksToDo(file) : [];
  const toDo = [
    ...tasks.map((code) => familyTaskTexts[code]),
    ...waiting.asks.map(({ note, kind }) => note ?? uploadKindLabels[kind]),
  ];
  const isEnded = turn === "NOBODY" || stage === "UNREACHABLE";
  return (
    <>
      <PageHeading
        eyebrow={`Ansökan ${file?.number ?? inquiry.number}`}
        title={stageTexts[stage].title}
        lead={stageLead(stage, inquiry.letters.length > 0)}
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-10">
          <WhoseTurn {...matter} turn={turn} toDo={toDo} canIdentify={canIdentify} />
          <WaitingLines {...waiting} />
          <FamilyLetters letters={inquiry.letters} />
          {file !== null && !isEnded && <FamilyTasks file={file} />}
          <Milestones stage={stage} progress={inquiry.progress} />
          <FamilyAdults adults={inquiry.adults} isEnded={isEnded} isAsking={form === "bjud-in"} />
          <SentAnswers inquiry={inquiry} />
          <SteerMatter {...matter} form={form} />
        </div>
        <aside className="space-y-6">
          {canIdentify && <IdentityCard />}
          <TalkToUs title={file?.lead ? `${file.lead.name} utreder` : "Frågor? Ring oss"} />
        </aside>
      </div>
    </>
  );
}
