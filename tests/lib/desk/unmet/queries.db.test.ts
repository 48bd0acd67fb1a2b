import { expect, test } from "vitest";
import { unmetNeeds } from "@/lib/desk/unmet/queries";
import { sendRequestAction, withdrawRequestAction } from "@/lib/placements/requests/actions";
import { at } from "@/lib/platform/clock";
import { boy, doAt, girl, people, requestForm } from "../../placements/arrange";

// A year of its own, so that no other test's requests are counted.
const asked = new Date("2031-05-05T11:00:00Z");
const later = new Date("2031-05-20T11:00:00Z");

test("the manager sees what was asked for and not had, as counts, and nobody else is told", async () => {
  const { client, manager, consultant } = await people();
  const send = (children: object[]) =>
    doAt(
      asked,
      client,
      sendRequestAction,
      requestForm({ startsOn: "2031-05-05", keepTogether: "yes", children }),
    );
  await send([girl, boy]);
  await send([girl, boy]);
  await send([girl]);
  const { output } = await send([{ sex: "BOY", ageYears: "15" }]);
  const { requestId } = output as { requestId: string };
  await doAt(asked, client, withdrawRequestAction, { requestId, version: "1", reason: "Löst" });

  expect(await at(asked, () => unmetNeeds(manager, undefined))).toMatchObject({
    ...{ total: "färre än 5", neverPlaced: "färre än 5", stillOpen: "0" },
  });
  expect(await at(later, () => unmetNeeds(manager, undefined))).toEqual({
    ...{ total: "6", neverPlaced: "visas inte", stillOpen: "visas inte" },
    ages: [
      { label: "7–12 år", count: "visas inte" },
      { label: "13–17 år", count: "visas inte" },
    ],
    siblings: [
      { label: "Ett barn ensamt", count: "visas inte" },
      { label: "Två syskon", count: "visas inte" },
    ],
    municipalities: [{ label: "Björkvik", count: "6" }],
  });
  await expect(unmetNeeds(consultant, undefined)).rejects.toThrow("without permission");
  await expect(unmetNeeds(client, undefined)).rejects.toThrow("without permission");
});
