import type { ReactNode } from "react";

type EmptyStateProps = {
  title: string;
  children?: ReactNode;
  picture?: ReactNode;
  action?: ReactNode;
};

/** Why there is nothing here, and the next thing to do. */
export function EmptyState({ title, children, picture, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-panel bg-sunk px-6 py-10 text-center">
      {picture && <div className="w-44">{picture}</div>}
      <p className="text-sub font-bold">{title}</p>
      {children && <div className="max-w-md text-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
