import { DayDisplay } from "@/components/ui/date-display";
import { accessibility } from "@/lib/site/accessibility/texts";

/** The faults that we know of, as the product itself has them. */
export function AccessibilityFaults() {
  return (
    <ul className="max-w-[38rem]">
      {accessibility.faults.map((fault) => (
        <li key={fault.what} className="ms-5 list-disc">
          <strong>{fault.what}</strong> {fault.effect} {fault.plan}
        </li>
      ))}
    </ul>
  );
}

/** When the site was judged, and when the statement was last changed. */
export function AssessmentDays() {
  return (
    <p className="max-w-[38rem]">
      Bedömningen gjordes den <DayDisplay day={accessibility.assessedOn} />. Redogörelsen
      uppdaterades den <DayDisplay day={accessibility.updatedOn} />.
    </p>
  );
}
