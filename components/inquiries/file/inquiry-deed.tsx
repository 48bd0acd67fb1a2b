import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormAction } from "@/lib/access/form-state";

type InquiryDeedProps = {
  inquiry: { id: string; version: number };
  action: FormAction;
  /** Prefix of the ids, so that the many forms of the page do not clash. */
  id: string;
  button: string;
  tone?: "primary" | "secondary" | "danger";
  resetOnDone?: boolean;
  children?: ReactNode;
};

/** A form that does one thing with the inquiry as it was when the page was drawn. */
export function InquiryDeed(props: InquiryDeedProps) {
  const { inquiry, action, id, button, tone = "secondary", resetOnDone, children } = props;
  return (
    <ActionForm id={id} action={action} className="space-y-4" resetOnDone={resetOnDone}>
      <HiddenFields values={{ inquiryId: inquiry.id, version: inquiry.version }} />
      {children}
      <SubmitButton tone={tone} pending="Sparar …">
        {button}
      </SubmitButton>
    </ActionForm>
  );
}
