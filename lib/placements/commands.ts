import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { addDays, dbDate, instantAt } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { settingValue } from "@/lib/settings/queries";
import { extendStay } from "@/lib/stays/commands";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { clockMonths } from "./clocks/queries";
import { donePath, doneTexts } from "./done/texts";
import { placedOn, placementAtWork, type WorkedPlacement } from "./queries";
import {
  isRunning,
  jourhemClock,
  mustTellRegulator,
  obstacleToStart,
  placementMachine,
  warnsOn,
} from "./rules";
import type { ProlongPlacementInput, RecordAgreementInput, StartPlacementInput } from "./schema";
import { placementTexts, startObstacleTexts } from "./texts";

const HEALTH_DAYS = 7;
const FOLLOW_UP_DAYS = 7;

/** The child has come to the home: care begins, and with it everything that is to be followed up. */
export async function startPlacement(deed: Deed, input: StartPlacementInput): Promise<Done> {
  const { tx, now, today } = deed;
  const placement = await placementAtWork(deed, input);
  const arrivedAt = instantAt(input.arrivedOn, input.arrivedAt);
  const { agreementSignedOn } = input;
  const obstacle = obstacleToStart(
    placement,
    { at: arrivedAt, on: input.arrivedOn, agreementSignedOn },
    { now, today },
  );
  if (obstacle !== null) refuse(startObstacleTexts[obstacle], fieldOf[obstacle]);
  placementMachine.assertGo(placement.state, "ACTIVE");
  const { count } = await tx.placement.updateMany({
    where: { id: placement.id, version: input.version },
    data: {
      state: "ACTIVE",
      arrivedAt,
      agreementSignedOn: agreementSignedOn === null ? null : dbDate(agreementSignedOn),
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(placementTexts.changed);
  await endTasks(deed, { type: "PLACEMENT", id: placement.id }, ["PLACEMENT_START"]);
  await planFollowing(deed, { ...placement, arrivedOn: input.arrivedOn });
  const news = agreementSignedOn === null ? "startad-utan-avtal" : "startad";
  return {
    subjects: subjectsOf(placement),
    detail: { homeKind: placement.homeKind, hasAgreement: agreementSignedOn !== null },
    message: doneTexts[news],
    goTo: donePath(paths.staff.placement(placement.id), news),
  };
}

const dateField = (text: string) => ({ arrivedOn: [text] });
const agreementField = (text: string) => ({ agreementSignedOn: [text] });
const fieldOf = {
  NOT_DECIDED: undefined,
  STARTED_ALREADY: undefined,
  OVER: undefined,
  IN_FUTURE: dateField(startObstacleTexts.IN_FUTURE),
  BEFORE_PLACE: dateField(startObstacleTexts.BEFORE_PLACE),
  AFTER_PLACE: dateField(startObstacleTexts.AFTER_PLACE),
  NO_AGREEMENT: agreementField(startObstacleTexts.NO_AGREEMENT),
  AGREEMENT_IN_FUTURE: agreementField(startObstacleTexts.AGREEMENT_IN_FUTURE),
} as const;

/** What the law and the unit ask for once a child has come. */
async function planFollowing(
  deed: Deed,
  placement: WorkedPlacement & { arrivedOn: StartPlacementInput["arrivedOn"] },
): Promise<void> {
  const { tx, today } = deed;
  const { id, number: matterNumber, consultantId: forUser, arrivedOn } = placement;
  const task = { subject: { type: "PLACEMENT" as const, id }, matterNumber, forUser };
  // SoL 22:7: the region is told to offer a health examination when care begins.
  await addTask(deed, { ...task, kind: "HEALTH_EXAMINATION", dueOn: addDays(today, HEALTH_DAYS) });
  await addTask(deed, {
    ...task,
    kind: "PLACEMENT_FOLLOW_UP",
    dueOn: addDays(arrivedOn, FOLLOW_UP_DAYS),
  });
  const children = await placedOn(tx, placement.homeId, arrivedOn);
  const limit = await settingValue(tx, "ivoNotifyAboveChildren", today);
  if (mustTellRegulator(children, limit)) {
    await addTask(deed, { ...task, kind: "IVO_NOTIFY", dueOn: today });
  }
  if (placement.homeKind !== "EMERGENCY") return;
  const clock = jourhemClock(
    { openedOn: placement.openedOn, closedOn: placement.closedOn, startedOn: arrivedOn },
    await clockMonths(tx, today),
  );
  await addTask(deed, { ...task, kind: "JOURHEM_DEADLINE", dueOn: warnsOn(clock) });
}

/** The agreement with the home was signed after the child had come. */
export async function recordAgreement(deed: Deed, input: RecordAgreementInput): Promise<Done> {
  const placement = await placementAtWork(deed, input);
  if (!isRunning(placement.state)) refuse(placementTexts.notRunning);
  if (input.signedOn > deed.today) {
    refuse(placementTexts.inFuture, { signedOn: [placementTexts.inFuture] });
  }
  const { count } = await deed.tx.placement.updateMany({
    where: { id: placement.id, version: input.version },
    data: { agreementSignedOn: dbDate(input.signedOn), version: { increment: 1 } },
  });
  if (count === 0) refuse(placementTexts.changed);
  return {
    subjects: subjectsOf(placement),
    message: doneTexts.avtal,
    goTo: donePath(paths.staff.placement(placement.id), "avtal"),
  };
}

/** The child stays longer than was expected, or until further notice. */
export async function prolongPlacement(deed: Deed, input: ProlongPlacementInput): Promise<Done> {
  const { tx, today } = deed;
  const placement = await placementAtWork(deed, input);
  if (!isRunning(placement.state)) refuse(placementTexts.notRunning);
  const { expectedEndOn } = input;
  if (expectedEndOn !== null && expectedEndOn <= today) {
    refuse(placementTexts.endNotLater, { expectedEndOn: [placementTexts.endNotLater] });
  }
  await extendStay(deed, { stayId: placement.stayId, endsOn: expectedEndOn });
  const { count } = await tx.placement.updateMany({
    where: { id: placement.id, version: input.version },
    data: {
      expectedEndOn: expectedEndOn === null ? null : dbDate(expectedEndOn),
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(placementTexts.changed);
  return {
    subjects: subjectsOf(placement),
    detail: { isOpenEnded: expectedEndOn === null },
    message: placementTexts.prolonged,
  };
}

function subjectsOf({ id, homeId }: WorkedPlacement) {
  return [
    { type: "PLACEMENT" as const, id },
    { type: "HOME" as const, id: homeId },
  ];
}
