import type { ReactNode } from "react";

export type WhoProps = {
  name: string;
  role: string;
  unit: string;
  /** The form that signs out; the shell knows nothing of sessions. */
  signOut: ReactNode;
};

/** Who is signed in, in what role and for whom: on every signed-in page. */
export function Who({ name, role, unit, signOut }: WhoProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <p className="text-small leading-tight sm:text-right">
        <span className="block font-semibold">{name}</span>
        <span className="block text-soft">
          {role}, {unit}
        </span>
      </p>
      {signOut}
    </div>
  );
}
