import type { Actor } from "@/lib/access/actor";
import type { FormAction } from "@/lib/access/form-state";
import { openInvestigationAction } from "@/lib/investigations/opening/actions";
import type { ProtectionLevel } from "@/lib/platform/generated/enums";
import { type Diary, diaryFrom } from "../calendar";
import { behind } from "../cast";
import type { Family } from "../families/family";
import { birthDayOfAdult, isWoman, madeUpEmail, madeUpNumber, madeUpPhone, pick } from "../people";
import { deed, type Script, type Step } from "../timeline";
import { idFrom, type World } from "../world";
import { type Handling, informed, received, tried } from "./interest";

/** An investigation under way, as the scripts of its parts carry it on. */
export type File = {
  id: string;
  householdId: string;
  family: Family;
  /** Persons who receive children, in the order of the family's names. */
  adults: readonly string[];
  lead: Actor & { userId: string };
  second: Actor & { userId: string };
  diary: Diary;
};

const streets = ["Lyckostigen", "Ängsbacken", "Kvarnvägen", "Solgården", "Norra gatan", "Hagvägen"];

/** A family from its first sign of interest to an open investigation, in seven working days. */
export async function* opened(world: World, family: Family, startsAgo: number): Script<File> {
  const { calendar, cast } = world;
  const diary = diaryFrom(calendar.workdaysAgo(startsAgo), family.serial + 1);
  const handling = yield* received(family, cast.user(family.consultant), diary);
  yield* tried(handling, 1, "REACHED");
  yield* informed(handling, 3);
  return yield* openedFrom(world, family, handling);
}

type Opening = { level?: ProtectionLevel; label?: string };

/** The inquiry becomes an investigation with the two consultants as investigators. */
export async function* openedFrom(
  { cast }: World,
  family: Family,
  handling: Handling & Opening,
): Script<File> {
  const { diary } = handling;
  const lead = cast.user(family.consultant);
  const second = cast.user(family.consultant === "handlaggare" ? "handlaggare2" : "handlaggare");
  const instant = diary.later(3);
  const thisYear = Number(diary.today().slice(0, 4));
  const done = yield deed(instant, [lead, openInvestigationAction], {
    inquiryId: handling.id,
    protectionLevel: handling.level ?? "NONE",
    label: handling.label ?? `Familjen ${family.name}`,
    municipality: family.municipality,
    postalCode: family.postalCode,
    streetAddress: `${pick(streets, family.serial)} ${(family.serial % 30) + 1}`,
    adults: family.adults.map((givenName, index) => adultForm(family, givenName, index)),
    childBirthYears: (family.ownChildren ?? []).map((age) => thisYear - age).join(", "),
    missions: family.kind === "RELIEF" ? ["EMERGENCY", "RELIEF"] : [family.kind],
    secondId: second.userId,
  });
  const householdId = idFrom(done, "HOUSEHOLD");
  const adults = await adultsOf(householdId);
  return { id: idFrom(done, "INVESTIGATION"), householdId, family, adults, lead, second, diary };
}

function adultForm({ name, serial }: Family, givenName: string, index: number) {
  const number = madeUpNumber(birthDayOfAdult(serial * 2 + index), isWoman(givenName));
  return {
    givenName,
    familyName: name,
    personalNumber: number,
    phone: madeUpPhone(serial * 2 + index),
    email: index === 0 ? madeUpEmail(givenName, name) : "",
  };
}

/** The persons of a household who receive children, in the order they were registered. */
async function adultsOf(householdId: string): Promise<string[]> {
  const memberships = await behind((tx) =>
    tx.membership.findMany({ where: { householdId, role: "ADULT" }, orderBy: { id: "asc" } }),
  );
  return memberships.map(({ personId }) => personId);
}

/** One deed of the lead investigator in the file. */
export function inFile(
  file: File,
  instant: Date,
  { action, form, by }: { action: FormAction; form: object; by?: Actor },
): Step {
  return deed(instant, [by ?? file.lead, action], { investigationId: file.id, ...form });
}
