import type { ReactNode } from "react";
import { StageTag } from "@/components/investigations/stage-tag";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Callout } from "@/components/ui/callout";
import { DayDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { PersonLabel } from "@/components/ui/person-label";
import { TabLinks } from "@/components/ui/tab-links";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import { amountMissing } from "@/lib/investigations/requirements/rules";
import { isOpenFor, isResting, type Part } from "@/lib/investigations/rules";
import { outcomeLabels, partLabels, partPath } from "@/lib/investigations/texts";
import { isProtected } from "@/lib/people/rules";
import { paths } from "@/lib/platform/paths";

/** Parts whose content brings its own headings of that level. */
const ownHeading: readonly Part[] = ["overview", "family", "journal"];

type InvestigationFrameProps = { head: InvestigationHead; part: Part; children: ReactNode };

/** What stands on top of every page of an investigation: whose, how far, and the way to the parts. */
export function InvestigationFrame({ head, part, children }: InvestigationFrameProps) {
  const { household } = head;
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.investigations(), label: "Utredningar" }]}
        here={head.number}
      />
      <PageHeading
        eyebrow={`Utredning ${head.number}`}
        title={<PersonLabel name={household.label} isProtected={isProtected(household.level)} />}
        lead={<Standing head={head} />}
      />
      <TabLinks label="Utredningens delar" tabs={tabsOf(head, part)} />
      <Notices head={head} />
      {!ownHeading.includes(part) && <h2 className="text-heading">{partLabels[part]}</h2>}
      {children}
    </>
  );
}

function Standing({ head }: { head: InvestigationHead }) {
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-body">
      {head.ending === null ? (
        <StageTag stage={head.stage} />
      ) : (
        <span className="font-semibold text-ink">{outcomeLabels[head.ending.outcome]}</span>
      )}
      <span>
        {head.daysUsed === 0 ? "Öppnad i dag" : `Dag ${head.daysUsed}`}
        {head.ending === null && (
          <>
            , målet är <DayDisplay day={head.goalOn} form="table" />
          </>
        )}
      </span>
      <span>{head.investigators.map(({ name }) => name).join(" och ")}</span>
    </span>
  );
}

function Notices({ head }: { head: InvestigationHead }) {
  const inConflict = head.investigators.filter(({ isInConflict }) => isInConflict);
  return (
    <>
      {isResting(head.state) && head.holdUntil !== null && (
        <Callout kind="info" title="Utredningen är pausad">
          <p>
            Till <DayDisplay day={head.holdUntil} />. {head.holdReason}
          </p>
        </Callout>
      )}
      {head.isPastGoal && !isResting(head.state) && (
        <Callout kind="warning" title="Målet har passerat">
          <p>
            Utredningen skulle ha varit klar <DayDisplay day={head.goalOn} />.
          </p>
        </Callout>
      )}
      {inConflict.length > 0 && head.ending === null && (
        <Callout kind="warning" title="En utredare har anmält jäv">
          <p>{inConflict.map(({ name }) => name).join(", ")}. Byt utredare på översikten.</p>
        </Callout>
      )}
    </>
  );
}

function tabsOf(head: InvestigationHead, current: Part) {
  return (Object.keys(partLabels) as Part[]).map((part) => {
    const count = amountMissing(head.missing.filter((missing) => missing.part === part));
    return {
      href: partPath(head.id, part),
      label: partLabels[part],
      current: part === current,
      ...(isOpenFor(head.state, "WORK") && count > 0 ? { count } : {}),
    };
  });
}
