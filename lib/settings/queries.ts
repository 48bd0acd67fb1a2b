import "server-only";
import { z } from "zod";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { defaults, type SettingKey } from "./rules";

/** A setting as it holds on a day: the unit's own value, or the default. */
export async function settingValue(tx: Tx, key: SettingKey, today: Day): Promise<number> {
  const row = await tx.setting.findFirst({
    where: { key, validFrom: { lte: dbDate(today) } },
    orderBy: { validFrom: "desc" },
    select: { value: true },
  });
  const parsed = z.number().safeParse(row?.value);
  return parsed.success ? parsed.data : defaults[key];
}
