import { formatMoney, type Ore } from "@/lib/platform/money";

/** An amount in whole öre as people read it: "12 345 kr". */
export function MoneyDisplay({ ore }: { ore: Ore }) {
  return <span className="one-line tabular-nums">{formatMoney(ore)}</span>;
}
