import type { ReactNode } from "react";
import styles from "@/components/homes/deeds.module.css";

/** Deeds that fold out one by one; a fold whose form has been answered shows the answer. */
export function HomeDeeds({ children }: { children: ReactNode }) {
  return <div className={`no-print space-y-2 ${styles.deeds}`}>{children}</div>;
}
