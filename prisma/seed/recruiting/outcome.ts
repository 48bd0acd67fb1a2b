import { signContractAction } from "@/lib/contracts/actions";
import { changeHomeFactsAction } from "@/lib/homes/facts/actions";
import {
  communicateInvestigationAction,
  decideInvestigationAction,
  submitProposalAction,
} from "@/lib/investigations/decision/actions";
import type { ContractForm } from "@/lib/platform/generated/enums";
import { completeTasks } from "../chores";
import { pick } from "../people";
import { deed, type Script } from "../timeline";
import { grounds } from "../words/analysis";
import { idFrom, type World } from "../world";
import { type File, inFile } from "./file";

/** What the family is proposed and decided for. */
function outcomeForm({ family }: File, texts: readonly string[]) {
  const { kind, ages, places, conditions, serial } = family;
  const scope = {
    ...{ kind, band: "OWN", ageFrom: String(ages[0]), ageTo: String(ages[1]) },
    ...{ places: String(places), conditions: conditions ?? "" },
  };
  const outcome = conditions === undefined ? "SUITABLE" : "SUITABLE_LIMITED";
  return { outcome, scope: [scope], grounds: pick(texts, serial) };
}

/** The investigators hand the investigation in. */
export async function* submitted(file: File, days: number): Script {
  const form = outcomeForm(file, grounds.proposal);
  yield inFile(file, file.diary.later(days), { action: submitProposalAction, form });
}

/** The family reads it. */
export async function* communicated(file: File, days: number): Script {
  const instant = file.diary.later(days);
  const comment = pick(grounds.comment, file.family.serial);
  const form = { communicatedOn: file.diary.today(), comment };
  yield inFile(file, instant, { action: communicateInvestigationAction, form });
}

/** The unit manager decides, and the family has a home. */
export async function* decided(world: World, file: File, days: number): Script<string> {
  const instant = file.diary.later(days);
  const form = { investigationId: file.id, ...outcomeForm(file, grounds.decision) };
  const done = yield deed(instant, [world.cast.user("chef"), decideInvestigationAction], form);
  const id = idFrom(done, "HOME");
  const { name, municipality } = file.family;
  world.homes.set(name, { id, consultant: file.lead, municipality });
  return id;
}

const mark = (answer: boolean | undefined) => (answer === undefined ? "" : answer ? "yes" : "no");

/** What the home is matched by is filled in, the mentor home by the manager. */
export async function* described(
  { cast }: World,
  file: File,
  { homeId, isMentorHome, days }: { homeId: string; isMentorHome: boolean; days: number },
): Script {
  const { family } = file;
  const by = isMentorHome ? cast.user("chef") : file.lead;
  yield deed(file.diary.later(days), [by, changeHomeFactsAction], {
    homeId,
    version: "1",
    name: `Familjen ${family.name}`,
    area: family.area ?? "",
    languages: (family.languages ?? ["svenska"]).join(", "),
    sexPreference: family.sexPreference ?? "NONE",
    placementKinds: [...(family.placementKinds ?? ["ORDINARY"])],
    hasAdultAtHome: family.kind === "EMERGENCY" ? "on" : "",
    hasAdjacentLiving: family.hasAdjacentLiving ? "on" : "",
    isMentorHome: isMentorHome ? "on" : "",
    hasPets: mark(family.hasPets),
    isSmokeFree: mark(family.serial % 9 !== 0),
    hasCar: mark(true),
    isStepFree: mark(family.isStepFree),
  });
}

/** The unit manager signs the contract, or ticks off the task where there is to be none. */
export async function* contracted(
  { cast }: World,
  file: File,
  { homeId, form, days }: { homeId: string; form: ContractForm | null; days: number },
): Script {
  const chief = cast.user("chef");
  const instant = file.diary.later(days);
  if (form === null) {
    yield* completeTasks(instant, chief, { subjectId: homeId, kinds: ["CONTRACT_SIGN"] });
    return;
  }
  const { places, ages } = file.family;
  const today = file.diary.today();
  yield deed(instant, [chief, signContractAction], {
    ...{ homeId, form, places: String(places), ageFrom: String(ages[0]), ageTo: String(ages[1]) },
    ...{ startsOn: today, lastDay: "", signedOn: today, noticeMonths: "3" },
  });
}
