import { ShieldAlert } from "lucide-react";
import { Icon } from "@/components/ui/icon";

type PersonLabelProps = { name: string; detail?: string; isProtected?: boolean };

/** A person's name or label; the mark for protected data goes wherever the name goes. */
export function PersonLabel({ name, detail, isProtected = false }: PersonLabelProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span className="font-semibold">{name}</span>
      {detail && <span className="text-soft">{detail}</span>}
      {isProtected && <ProtectedMark />}
    </span>
  );
}

/** Warns that a person's data is protected, in words and shape. */
export function ProtectedMark() {
  return (
    <span className="inline-flex items-center gap-1 rounded-md border-2 border-falu bg-falu-soft px-1.5 text-small font-bold text-falu">
      <Icon of={ShieldAlert} className="size-[1em]" />
      Skyddade uppgifter
    </span>
  );
}
