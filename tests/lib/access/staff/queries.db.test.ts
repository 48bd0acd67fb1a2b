import { beforeAll, expect, test } from "vitest";
import { namesOf, staffWith } from "@/lib/access/staff/queries";
import { today } from "@/lib/platform/clock";
import { addDays, dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeUser } from "../../../support/actors";

let now: string;
let former: string;
let disabled: string;
let manager: string;

beforeAll(async () => {
  now = await makeUser(["CONSULTANT"], { name: "Åsa Nu" });
  former = await makeUser(["CONSULTANT"], { name: "Förra Året" });
  disabled = await makeUser(["CONSULTANT"], { name: "Avstängd Person" });
  manager = await makeUser(["UNIT_MANAGER"], { name: "Berit Chef" });
  await asJob(async (tx) => {
    const validTo = dbDate(today());
    await tx.roleAssignment.updateMany({ where: { userId: former }, data: { validTo } });
    await tx.user.updateMany({ where: { id: disabled }, data: { disabledAt: new Date() } });
  });
});

test("only those who hold the role that day and may sign in, by name in Swedish order", async () => {
  const on = (day: ReturnType<typeof today>) =>
    asJob((tx) => staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], day));
  expect((await on(today())).map(({ userId }) => userId)).toEqual([manager, now]);
  // A role ends on the day it is valid to, which no longer counts.
  expect((await on(addDays(today(), -1))).map(({ userId }) => userId)).toContain(former);
});

test("names are found by id, unknown ids are passed over", async () => {
  const names = await asJob((tx) => namesOf(tx, [now, now, uuidv7()]));
  expect([...names]).toEqual([[now, "Åsa Nu"]]);
});
