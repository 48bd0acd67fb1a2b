import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { InstantDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { PersonLabel } from "@/components/ui/person-label";
import { inquiryNoun } from "@/lib/inquiries/texts";
import { undoTogetherAction } from "@/lib/inquiries/together/actions";
import type { TogetherFile } from "@/lib/inquiries/together/queries";
import { leftTexts } from "@/lib/inquiries/together/texts";
import { formatDay } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { countWords } from "@/lib/settings/views/rules";

/** What a deed with many inquiries did, what it left, and the way to undo it. */
export function TogetherDonePage({ together }: { together: TogetherFile }) {
  const done = together.rows.filter(({ outcome }) => outcome === "DONE");
  const left = together.rows.filter(({ outcome }) => outcome !== "DONE");
  const isUndone = together.undoneAt !== null;
  const kept = done.filter((row) => isUndone && !row.isUndone);
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.inquiries(), label: "Intresseanmälningar" }]}
        here="Flera på en gång"
      />
      <PageHeading
        title={
          together.undoneAt === null ? (
            titleOf(together, done.length)
          ) : (
            <>
              Ångrat <InstantDisplay at={together.undoneAt} />
            </>
          )
        }
        lead={
          !isUndone && (
            <>
              {sharesOf(together, done.length)} {together.doneBy},{" "}
              <InstantDisplay at={together.doneAt} />.
            </>
          )
        }
        actions={<ButtonLink href={paths.staff.inquiries()}>Till listan</ButtonLink>}
      />
      {left.length > 0 && (
        <Callout
          kind="warning"
          title={`${countWords(left.length, inquiryNoun)} lämnades som ${left.length === 1 ? "den" : "de"} var`}
          level="h2"
        >
          <Rows rows={left} why={(row) => (row.outcome === "DONE" ? "" : leftTexts[row.outcome])} />
        </Callout>
      )}
      {isUndone ? (
        <Undone back={done.length - kept.length} kept={kept} />
      ) : (
        <Undo together={together} />
      )}
      {done.length > 0 && (
        <section aria-labelledby="gjorda" className="space-y-3">
          <h2 id="gjorda" className="text-heading">
            {isUndone ? "De som det gällde" : doneTexts[together.deed].heading}
          </h2>
          <Rows rows={done} why={(row) => row.assignedTo ?? "Ingen handläggare"} />
        </section>
      )}
    </>
  );
}

function titleOf({ deed, assignedTo, parkedUntil }: TogetherFile, count: number): string {
  const inquiries = countWords(count, inquiryNoun);
  if (deed === "ASSIGN") return `${assignedTo} har fått ${inquiries}`;
  return `${inquiries} vilar till ${parkedUntil === null ? "" : formatDay(parkedUntil)}`;
}

const doneTexts = {
  ASSIGN: { one: "är fördelad", many: "är fördelade", heading: "Fördelade anmälningar" },
  PARK: { one: "vilar", many: "vilar", heading: "Anmälningar som vilar" },
} as const satisfies Record<TogetherFile["deed"], object>;

/** "Alla 3 är fördelade." or "2 av 3 vilar." */
function sharesOf({ deed, rows }: TogetherFile, count: number): string {
  const { one, many } = doneTexts[deed];
  if (count === 0) return `Ingen av ${rows.length} ${one}.`;
  if (count < rows.length) return `${count} av ${rows.length} ${count === 1 ? one : many}.`;
  return count === 1 ? `Anmälan ${one}.` : `Alla ${count} ${many}.`;
}

function Undo({ together }: { together: TogetherFile }) {
  if (together.missingForUndo !== null)
    return <p className="text-soft">{together.missingForUndo}</p>;
  return (
    <ActionForm id="angra" action={undoTogetherAction} className="space-y-2">
      <HiddenFields values={{ togetherId: together.id }} />
      <p>
        Blev det fel? Då går alla tillbaka till den handläggare och det läge de hade. Det som någon
        har ändrat sedan dess får stå.
      </p>
      <SubmitButton tone="secondary" pending="Ångrar …">
        Ångra
      </SubmitButton>
    </ActionForm>
  );
}

type UndoneProps = { back: number; kept: TogetherFile["rows"] };

function Undone({ back, kept }: UndoneProps) {
  return (
    <>
      <p>
        {countWords(back, inquiryNoun)} har gått tillbaka till hur {back === 1 ? "den" : "de"} var
        innan.
      </p>
      {kept.length > 0 && (
        <Callout title="Någon har arbetat vidare med de här, så de är kvar som de är" level="h2">
          <Rows rows={kept} why={(row) => row.assignedTo ?? "Ingen handläggare"} />
        </Callout>
      )}
    </>
  );
}

type RowsProps = {
  rows: TogetherFile["rows"];
  why: (row: TogetherFile["rows"][number]) => string;
};

function Rows({ rows, why }: RowsProps) {
  return (
    <ul className="space-y-1">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap gap-x-3">
          <Link href={paths.staff.inquiry(row.id)} prefetch={false} className="text-link">
            {row.number}
          </Link>
          <PersonLabel name={row.name} isProtected={row.isProtected} />
          <span className="text-soft">{why(row)}</span>
        </li>
      ))}
    </ul>
  );
}
