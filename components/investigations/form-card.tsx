import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { Card } from "@/components/ui/card";
import type { FormAction } from "@/lib/access/form-state";

type FormCardProps = {
  /** Prefix of the ids in the form, and of its heading's. */
  id: string;
  title: string;
  action: FormAction;
  hidden: Record<string, string | number>;
  /** Left out while there is nothing to send; what the form last answered stays. */
  button?: string;
  tone?: "primary" | "secondary";
  resetOnDone?: boolean;
  children: ReactNode;
};

/** A form on a surface of its own, always open: one page of an investigation has one or two. */
export function FormCard(props: FormCardProps) {
  const { id, title, action, hidden, button, tone, resetOnDone = true, children } = props;
  return (
    <Card space="tight" className="no-print">
      <section aria-labelledby={`${id}-rubrik`} className="space-y-4">
        <h3 id={`${id}-rubrik`} className="text-sub">
          {title}
        </h3>
        <ActionForm id={id} action={action} resetOnDone={resetOnDone} className="space-y-4">
          <HiddenFields values={hidden} />
          {children}
          {button && (
            <SubmitButton tone={tone} pending="Sparar …">
              {button}
            </SubmitButton>
          )}
        </ActionForm>
      </section>
    </Card>
  );
}

const columnLook = {
  list: "lg:grid-cols-[minmax(0,1fr)_26rem]",
  form: "lg:grid-cols-[22rem_minmax(0,1fr)]",
};

type TwoColumnsProps = {
  list: ReactNode;
  form: ReactNode;
  /** Which of the two takes the room that is left. */
  wide?: keyof typeof columnLook;
};

/** What is there beside the form that adds to it; one without the other stands alone. */
export function TwoColumns({ list, form, wide = "list" }: TwoColumnsProps) {
  if (!form) return <div className="space-y-6">{list}</div>;
  if (!list) return <div className="max-w-3xl space-y-6">{form}</div>;
  return (
    <div className={`grid items-start gap-x-8 gap-y-6 ${columnLook[wide]}`}>
      <div className="min-w-0 space-y-6">{list}</div>
      <div className="min-w-0 space-y-6">{form}</div>
    </div>
  );
}
