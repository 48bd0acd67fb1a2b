import { FormFrame } from "@/components/site/form-frame";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { formPaths } from "@/lib/inquiries/form/rules";
import { formWords } from "@/lib/inquiries/questions/texts";

/** A page of a form, or its receipt, that the browser no longer knows. */
export function FormGone({ isReceipt = false }: { isReceipt?: boolean }) {
  return (
    <FormFrame>
      {isReceipt ? (
        <PageHeading title="Kvittot visas inte längre" lead={formWords.receiptGone} />
      ) : (
        <PageHeading title="Formuläret finns inte kvar" lead={formWords.gone} />
      )}
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={formPaths.start}>{isReceipt ? "Till formuläret" : "Börja om"}</ButtonLink>
        {!isReceipt && (
          <ButtonLink href={formPaths.resume()} tone="secondary">
            Få en ny länk
          </ButtonLink>
        )}
      </div>
    </FormFrame>
  );
}
