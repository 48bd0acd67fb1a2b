import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { giveConsentAction, withdrawConsentAction } from "@/lib/investigations/consents/actions";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { asJob, auditOf } from "../../../support/actors";
import { makeUnit, type Opened, openFile, type Unit } from "../arrange";

let unit: Unit;
let file: Opened;
beforeAll(async () => {
  unit = await makeUnit();
  file = await openFile(unit);
});

const input = (change: Record<string, unknown> = {}) => ({
  investigationId: file.id,
  personId: file.adultIds[0],
  purposes: ["REFERENCES"],
  givenOn: today(),
  givenHow: "BY_PHONE",
  ...change,
});

test("a consent is given, kept as given, taken back and given anew", async () => {
  await act(giveConsentAction, unit.second, input());
  await expect(act(giveConsentAction, unit.lead, input())).rejects.toThrow(/finns redan/);
  await act(giveConsentAction, unit.lead, input({ purposes: ["REFERENCES", "SOCIAL_REGISTER"] }));
  const rows = () =>
    asJob((tx) =>
      tx.consent.findMany({ where: { investigationId: file.id }, orderBy: { id: "asc" } }),
    );
  const [first] = await rows();
  expect(await rows()).toHaveLength(2);
  const back = (withdrawnOn: string) => ({ consentId: first?.id, withdrawnOn });
  await expect(
    act(withdrawConsentAction, unit.lead, back(addDays(today(), -1))),
  ).rejects.toMatchObject({ fields: { withdrawnOn: [expect.any(String)] } });
  await act(withdrawConsentAction, unit.lead, back(today()));
  await expect(act(withdrawConsentAction, unit.lead, back(today()))).rejects.toThrow(/redan/);
  await act(giveConsentAction, unit.lead, input());
  expect(await rows()).toHaveLength(3);
  const events = (await auditOf(file.adultIds[0] ?? "")).map(({ event }) => event);
  expect(events).toEqual(["consent.given", "consent.given", "consent.withdrawn", "consent.given"]);
});

test.each([
  [{ purposes: [] }, "purposes"],
  [{ givenOn: addDays(today(), 1) }, "givenOn"],
  [{ givenHow: "" }, "givenHow"],
  [{ personId: "" }, "personId"],
])("%o is refused at %s", async (change, field) => {
  await expect(act(giveConsentAction, unit.lead, input(change))).rejects.toMatchObject({
    fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
  });
});

test("another consultant finds nothing, the manager registers nothing", async () => {
  await expect(act(giveConsentAction, unit.other, input())).rejects.toThrow(/finns inte/);
  await expect(act(giveConsentAction, unit.manager, input())).rejects.toThrow(/Bara de två/);
  const any = await asJob((tx) =>
    tx.consent.findFirstOrThrow({ where: { investigationId: file.id, withdrawnOn: null } }),
  );
  const back = { consentId: any.id, withdrawnOn: today() };
  await expect(act(withdrawConsentAction, unit.other, back)).rejects.toThrow(/redan återtaget/);
});
