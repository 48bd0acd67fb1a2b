import { beforeAll, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { addReferenceAction } from "@/lib/investigations/references/actions";
import { referencesPage } from "@/lib/investigations/references/queries";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { asJob } from "../../../support/actors";
import { consent, makeUnit, type Opened, openFile, reference, type Unit } from "../arrange";

let unit: Unit;
let file: Opened;
beforeAll(async () => {
  unit = await makeUnit();
  file = await openFile(unit);
});

const personId = () => file.adultIds[0] ?? "";

test("is taken only of who has agreed, for earlier clients with a consent of its own", async () => {
  const rut = { personId: personId(), name: "Rut Rot" };
  await expect(reference(unit.lead, file.id, rut)).rejects.toThrow(/samtal med referenser/);
  await consent(file, personId(), ["REFERENCES"]);
  await reference(unit.lead, file.id, rut);
  const client = { ...rut, relation: "EARLIER_CLIENT" };
  await expect(reference(unit.lead, file.id, client)).rejects.toThrow(/tidigare uppdragsgivare/);
  const stored = await asJob((tx) =>
    tx.reference.findFirstOrThrow({ where: { investigationId: file.id } }),
  );
  expect(stored.nameEncrypted).toMatch(/^v1:/);
  expect(stored.statementEncrypted).toMatch(/^v1:/);
  const page = await referencesPage(unit.second, file.id);
  expect(page?.references).toMatchObject([
    { name: "Rut Rot", about: "Eva Ekstam", statement: "Gott omdöme", by: "Lena Lind" },
  ]);
});

test.each([
  [{ name: "" }, "name"],
  [{ relation: "" }, "relation"],
  [{ statement: "" }, "statement"],
  [{ takenOn: addDays(today(), 1) }, "takenOn"],
  [{ personId: "" }, "personId"],
])("%o is refused at %s", async (change, field) => {
  const input = {
    investigationId: file.id,
    personId: personId(),
    relation: "FRIEND",
    name: "Rut Rot",
    takenOn: today(),
    statement: "Gott omdöme",
    ...change,
  };
  await expect(act(addReferenceAction, unit.lead, input)).rejects.toMatchObject({
    fields: { [field]: [expect.stringMatching(/^[A-ZÅÄÖ]/)] },
  });
});

test("another consultant sees and registers nothing", async () => {
  expect(await referencesPage(unit.other, file.id)).toBeNull();
  const rut = { personId: personId(), name: "Rut Rot" };
  await expect(reference(unit.other, file.id, rut)).rejects.toThrow(/finns inte/);
});
