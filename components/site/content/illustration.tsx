import type { ReactNode } from "react";
import {
  Afternoon,
  Bear,
  Evening,
  Jetty,
  KitchenTable,
  Morning,
  NightCall,
  NightWindow,
} from "@/components/illustrations/pictures";
import type { IllustrationName } from "@/lib/site/content/blocks/texts";

const drawings: Record<IllustrationName, () => ReactNode> = {
  "night-window": () => <NightWindow />,
  jetty: () => <Jetty />,
  "kitchen-table": () => <KitchenTable />,
  bear: () => <Bear />,
  morning: () => <Morning />,
  afternoon: () => <Afternoon />,
  evening: () => <Evening />,
  "night-call": () => <NightCall />,
};

/** One of our drawings, by its name; nothing for any other name. */
export function Illustration({ name }: { name: string }) {
  if (!isIllustration(name)) return null;
  return drawings[name]();
}

const isIllustration = (name: string): name is IllustrationName => Object.hasOwn(drawings, name);
