import { Bookmark, Trash2 } from "lucide-react";
import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import type { ListView } from "@/components/staff/list";
import { ListTool } from "@/components/staff/list-tool";
import { withQuery } from "@/lib/platform/paths";
import { deleteViewAction, saveViewAction } from "@/lib/settings/views/actions";
import type { SavedView } from "@/lib/settings/views/queries";

type SavedViewsProps = { view: ListView; views: readonly SavedView[] };

/** The saved views of a list. */
export function SavedViews({ view, views }: SavedViewsProps) {
  if (views.length === 0) return null;
  const shown = printed(view, view.state);
  return (
    <nav aria-label="Sparade vyer" className="no-print text-small">
      <ul className="flex flex-wrap items-center gap-2">
        {views.map((saved) => {
          // Read and written again, so that a view says nothing but what the list knows.
          const state = view.list.parse(new URLSearchParams(saved.query));
          return (
            <li key={saved.id}>
              <Link
                href={view.hrefWith(state)}
                prefetch={false}
                aria-current={printed(view, state) === shown ? "true" : undefined}
                className="inline-flex min-h-8 items-center rounded-full border border-edge bg-surface px-3 text-ink no-underline hover:border-pine aria-[current]:border-pine aria-[current]:bg-pine-soft aria-[current]:font-semibold"
              >
                {saved.name}
                {saved.isShared && <span className="ml-1.5 text-soft">(delad)</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Saving what a list shows now, and forgetting what was saved. */
export function KeepView({ view, views }: SavedViewsProps) {
  return (
    <>
      <SaveView list={view.list.name} query={printed(view, view.state)} />
      <DeleteViews views={views.filter(({ isOwn }) => isOwn)} />
    </>
  );
}

function printed({ list }: ListView, state: ListView["state"]): string {
  return withQuery("", list.print({ ...state, page: 1 })).replace(/^\?/, "");
}

function SaveView({ list, query }: { list: string; query: string }) {
  return (
    <ListTool icon={Bookmark} name="Spara vyn">
      <ActionForm action={saveViewAction} resetOnDone className="space-y-3">
        <HiddenFields values={{ list, query }} />
        <TextField name="name" label="Vad ska vyn heta?" hint="Skriv inga namn på personer." />
        <CheckboxField name="isShared" label="Dela vyn med enheten" />
        <SubmitButton size="small" pending="Sparar …">
          Spara vyn
        </SubmitButton>
      </ActionForm>
    </ListTool>
  );
}

function DeleteViews({ views }: { views: readonly SavedView[] }) {
  if (views.length === 0) return null;
  return (
    <ListTool icon={Trash2} name="Ta bort vyer">
      <ul className="space-y-2">
        {views.map(({ id, name }) => (
          <li key={id}>
            <ActionForm
              action={deleteViewAction}
              className="flex items-center justify-between gap-3"
            >
              <HiddenFields values={{ viewId: id }} />
              <span className="min-w-0">{name}</span>
              <SubmitButton size="small" tone="danger" pending="Tar bort …">
                Ta bort
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </ListTool>
  );
}
