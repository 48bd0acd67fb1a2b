import { expect, test } from "vitest";
import { dbDate } from "@/lib/platform/dates";
import { settingValue } from "@/lib/settings/queries";
import { asJob } from "../../support/actors";

test("a setting holds from its day; before it the one before, without any the default", async () => {
  await asJob(async (tx) => {
    const key = "holdUrgentHours";
    expect(await settingValue(tx, key, "2026-11-22")).toBe(2);
    await tx.setting.createMany({
      data: [
        { key, value: 3, validFrom: dbDate("2026-01-01") },
        { key, value: 5, validFrom: dbDate("2026-11-01") },
        { key, value: "many", validFrom: dbDate("2027-01-01") },
      ],
    });
    expect(await settingValue(tx, key, "2025-12-31")).toBe(2);
    expect(await settingValue(tx, key, "2026-10-31")).toBe(3);
    expect(await settingValue(tx, key, "2026-11-01")).toBe(5);
    // A value that is no number is no setting.
    expect(await settingValue(tx, key, "2027-01-01")).toBe(2);
  });
});
