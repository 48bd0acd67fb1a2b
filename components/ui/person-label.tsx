import { ShieldAlert } from "lucide-react";
import { Icon } from "@/components/ui/icon";

type PersonLabelProps = { name: string; detail?: string; isProtected?: boolean };

/** A person's name or label; the mark for protected data goes wherever the name goes. */
export function PersonLabel({ name, detail, isProtected = false }: PersonLabelProps) {
  return (
    <span>
      <span className="font-semibold [:is(h1,h2,h3)_&]:font-bold">{name}</span>
      {detail && <span className="font-normal text-soft"> {detail}</span>}
      {isProtected && (
        <>
          {" "}
          <ProtectedMark />
        </>
      )}
    </span>
  );
}

/** Warns that a person's data is protected, in words and shape. */
export function ProtectedMark() {
  return (
    <span className="inline-flex items-center gap-1 rounded-md border-2 border-falu bg-falu-soft px-1.5 text-small font-bold one-line text-falu">
      <Icon of={ShieldAlert} className="size-[1em]" />
      Skyddade uppgifter
    </span>
  );
}
