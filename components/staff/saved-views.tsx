import Link from "next/link";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import type { ListView } from "@/components/staff/list";
import { withQuery } from "@/lib/platform/paths";
import { deleteViewAction, saveViewAction } from "@/lib/settings/views/actions";
import type { SavedView } from "@/lib/settings/views/queries";

type SavedViewsProps = { view: ListView; views: readonly SavedView[] };

/** The saved views of a list, and saving what it shows now. */
export function SavedViews({ view, views }: SavedViewsProps) {
  const shown = printed(view, view.state);
  const lines = views.map((saved) => {
    // Read and written again, so that a view says nothing but what the list knows.
    const state = view.list.parse(new URLSearchParams(saved.query));
    return { saved, href: view.hrefWith(state), isCurrent: printed(view, state) === shown };
  });
  return (
    <div className="no-print flex flex-wrap items-start gap-x-4 gap-y-2 text-small">
      {lines.length > 0 && (
        <nav aria-label="Sparade vyer">
          <ul className="flex flex-wrap items-center gap-2">
            {lines.map(({ saved, href, isCurrent }) => (
              <li key={saved.id}>
                <Link
                  href={href}
                  prefetch={false}
                  aria-current={isCurrent ? "true" : undefined}
                  className="inline-flex min-h-8 items-center rounded-control border border-line bg-surface px-3 text-ink no-underline hover:border-pine aria-[current]:border-pine aria-[current]:bg-pine-soft aria-[current]:font-semibold"
                >
                  {saved.name}
                  {saved.isShared && <span className="ml-1.5 text-soft">(delad)</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SaveView list={view.list.name} query={shown} />
      <DeleteViews views={views.filter(({ isOwn }) => isOwn)} />
    </div>
  );
}

function printed({ list }: ListView, state: ListView["state"]): string {
  return withQuery("", list.print({ ...state, page: 1 })).replace(/^\?/, "");
}

function SaveView({ list, query }: { list: string; query: string }) {
  return (
    <details>
      <summary className="inline-flex min-h-8 list-none items-center text-pine underline">
        Spara vyn
      </summary>
      <ActionForm
        action={saveViewAction}
        resetOnDone
        className="mt-2 max-w-md space-y-3 rounded-card border border-line bg-surface p-4"
      >
        <HiddenFields values={{ list, query }} />
        <TextField name="name" label="Vad ska vyn heta?" hint="Skriv inga namn på personer." />
        <CheckboxField name="isShared" label="Dela vyn med enheten" />
        <SubmitButton size="small" pending="Sparar …">
          Spara vyn
        </SubmitButton>
      </ActionForm>
    </details>
  );
}

function DeleteViews({ views }: { views: readonly SavedView[] }) {
  if (views.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-8 list-none items-center text-pine underline">
        Ta bort vyer
      </summary>
      <ul className="mt-2 space-y-2 rounded-card border border-line bg-surface p-4">
        {views.map(({ id, name }) => (
          <li key={id}>
            <ActionForm action={deleteViewAction} className="flex items-center gap-3">
              <HiddenFields values={{ viewId: id }} />
              <span>{name}</span>
              <SubmitButton size="small" tone="danger" pending="Tar bort …">
                Ta bort
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
    </details>
  );
}
