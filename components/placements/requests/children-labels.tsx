import { PersonLabel } from "@/components/ui/person-label";

type ChildrenLabelsProps = { labels: readonly { label: string; isProtected: boolean }[] };

/** The children of a request by their labels, the protected mark beside each that needs it. */
export function ChildrenLabels({ labels }: ChildrenLabelsProps) {
  return (
    <ul className="space-y-0.5">
      {labels.map(({ label, isProtected }, index) => (
        // Two children may have the same label, and the order is the request's own.
        // biome-ignore lint/suspicious/noArrayIndexKey: labels may repeat
        <li key={index}>
          <PersonLabel name={label} isProtected={isProtected} />
        </li>
      ))}
    </ul>
  );
}
