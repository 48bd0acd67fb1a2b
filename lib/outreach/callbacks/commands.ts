import "server-only";
import { dbContextOf } from "@/lib/access/actor";
import { keepReceipt } from "@/lib/access/browser-cookies";
import type { Deed, Done } from "@/lib/access/perform";
import type { Subject } from "@/lib/audit/schema";
import { hostOrganisationId } from "@/lib/organisations/queries";
import {
  compareDays,
  type Day,
  dayFromDb,
  dbDate,
  formatDayWithWeekday,
} from "@/lib/platform/dates";
import { setContext } from "@/lib/platform/db";
import type { Callback, Prisma } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { missingToGiveUp } from "../attempts/rules";
import { campaignIdOf } from "../campaigns/queries";
import { callbackDone } from "./done/texts";
import {
  awaitsCall,
  awaitsReview,
  callbackMachine,
  callbackTasks,
  callDay,
  firstCallDay,
  possibleOutcomes,
  stateAfterCall,
  timesWords,
} from "./rules";
import type {
  AskForCallInput,
  GiveUpCallbackInput,
  RecordCallInput,
  ReviewCallbackInput,
} from "./schema";
import { callbackWords } from "./texts";

/** Takes in somebody's wish to be called and shows when that will be. Sent twice it is one wish. */
export async function askForCall(deed: Deed, input: AskForCallInput): Promise<Done> {
  const { subjects, detail, dueOn } = await receiveCallback(deed, input, deed.suspicion);
  const { noMessage, kampanj: _campaign, ...told } = input;
  await keepReceipt({ ...told, mayLeaveMessage: !noMessage, dueOn, at: deed.now.toISOString() });
  return { subjects, detail, goTo: paths.callbackReceipt };
}

/**
 * Keeps the wish and gives the consultants the call as a task. Part of the deed that sends it, whose
 * log row tells of it.
 * @param reviewReason why it must be looked at by a person first, or null.
 */
export async function receiveCallback(
  deed: Deed,
  asked: AskForCallInput,
  reviewReason: string | null,
): Promise<{
  subjects: Subject[];
  detail: { needsReview: boolean; isRepeat: boolean };
  dueOn: Day;
}> {
  const { tx, actor, now, today } = deed;
  const id = uuidv7();
  const dueOn = firstCallDay(asked, now, await settingValue(tx, "callbackWorkdays", today));
  const { noMessage, kampanj, ...told } = asked;
  const wish = { ...told, id, mayLeaveMessage: !noMessage };
  // A visitor adds no row but the one that the transaction says is its own.
  await setContext(tx, { ...dbContextOf(actor), callback: id });
  // No RETURNING: whoever sends it cannot read it afterwards. The same words twice are one row.
  const { count } = await tx.callback.createMany({
    data: {
      ...wish,
      receivedAt: now,
      dueOn: dbDate(dueOn),
      reviewReason,
      campaignId: await campaignIdOf(tx, kampanj, today),
      controllerOrganisationId: await hostOrganisationId(tx),
      retentionClass: "CALLBACK",
    },
    skipDuplicates: true,
  });
  const isRepeat = count === 0;
  if (!isRepeat) await giveFirstTask(deed, { ...wish, dueOn }, reviewReason !== null);
  return {
    subjects: isRepeat ? [] : [subjectOf(id)],
    detail: { needsReview: reviewReason !== null, isRepeat },
    dueOn,
  };
}

/** Keeps how a call went. Until there has been a talk or an end, the next call gets its day. */
export async function recordCall(deed: Deed, input: RecordCallInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const callback = await waitingCallback(deed, input.callbackId);
  if (awaitsReview(callback)) refuse("Granska först om begäran är äkta.");
  const { outcome, note } = input;
  if (!possibleOutcomes(callback).includes(outcome)) {
    const text = "Personen vill inte ha något meddelande. Välj Inget svar.";
    refuse(text, { outcome: [text] });
  }
  const nextOn = nextCallDay(callback, input, today);
  const state = stateAfterCall(outcome);
  const isOver = !awaitsCall(state);
  await changeCallback(deed, callback, {
    version: input.version,
    data: { state, ...(isOver ? {} : { dueOn: dbDate(nextOn) }) },
  });
  await tx.callbackCall.create({
    data: {
      id: uuidv7(),
      callbackId: callback.id,
      at: now,
      outcome,
      note,
      byId: actor.userId ?? "",
    },
  });
  await endTasks(deed, subjectOf(callback.id), callbackTasks);
  const told = { subjects: [subjectOf(callback.id)], detail: { outcome, to: state } };
  if (outcome === "REACHED") return { ...told, ...callbackDone(callback, "pratat") };
  if (isOver) {
    await keepClosing(deed, callback.id, outcome);
    return { ...told, ...callbackDone(callback, "avslutad") };
  }
  await giveCall(deed, { ...callback, dueOn: nextOn });
  const next = `Nästa samtal: senast ${formatDayWithWeekday(nextOn)}.`;
  return { ...told, message: `Försöket är registrerat. ${next}` };
}

/** Stops calling somebody who has not answered on as many days as the unit has set. */
export async function giveUpCallback(deed: Deed, input: GiveUpCallbackInput): Promise<Done> {
  const { tx, today } = deed;
  const callback = await waitingCallback(deed, input.callbackId);
  const calls = await tx.callbackCall.findMany({ where: { callbackId: callback.id } });
  const tries = calls.map(({ at, outcome }) => ({ at, isReached: outcome === "REACHED" }));
  const missing = missingToGiveUp(tries, await settingValue(tx, "contactAttempts", today));
  if (missing !== null) refuse(missing);
  const { version } = input;
  await changeCallback(deed, callback, { version, data: { state: "CLOSED" } });
  await keepClosing(deed, callback.id, "NO_CONTACT");
  await endTasks(deed, subjectOf(callback.id), callbackTasks);
  return { subjects: [subjectOf(callback.id)], ...callbackDone(callback, "avslutad") };
}

/** A person judges a request that looked as if a machine had sent it. */
export async function reviewCallback(deed: Deed, input: ReviewCallbackInput): Promise<Done> {
  const callback = await waitingCallback(deed, input.callbackId);
  if (!awaitsReview(callback)) refuse("Begäran är redan granskad.");
  const { isGenuine, version } = input;
  await changeCallback(deed, callback, {
    version,
    data: { reviewedAt: deed.now, ...(isGenuine ? {} : { state: "CLOSED" }) },
  });
  await endTasks(deed, subjectOf(callback.id), callbackTasks);
  if (isGenuine) await giveCall(deed, { ...callback, dueOn: dayFromDb(callback.dueOn) });
  else await keepClosing(deed, callback.id, "NOT_GENUINE");
  return {
    subjects: [subjectOf(callback.id)],
    detail: { isGenuine },
    ...callbackDone(callback, isGenuine ? "akta" : "inte-akta"),
  };
}

type ToCall = {
  id: string;
  weekdays: readonly string[];
  dayParts: readonly string[];
  mayLeaveMessage: boolean;
  dueOn: Day;
};

async function giveFirstTask(deed: Deed, callback: ToCall, needsReview: boolean): Promise<void> {
  if (!needsReview) return giveCall(deed, callback);
  await addTask(deed, {
    kind: "CALLBACK_REVIEW",
    subject: subjectOf(callback.id),
    matterNumber: null,
    dueOn: addWorkingDays(deed.today, 1),
    forRole: "CONSULTANT",
  });
}

/** The call as anybody's task, with when it suits: no name and no number, those stand on its page. */
async function giveCall(deed: Deed, callback: ToCall): Promise<void> {
  const words = timesWords(callback);
  await addTask(deed, {
    kind: "CALLBACK_CALL",
    subject: subjectOf(callback.id),
    matterNumber: null,
    dueOn: callback.dueOn,
    forRole: "CONSULTANT",
    note: callback.mayLeaveMessage ? words : `${words}. ${callbackWords.noMessage}`,
  });
}

/** The day that was chosen for the next call, else the next working day that suits. */
function nextCallDay(callback: Callback, { nextOn }: RecordCallInput, today: Day): Day {
  if (nextOn === null) return callDay(callback, today, 1);
  const text = "Datumet måste vara i dag eller senare";
  if (compareDays(nextOn, today) < 0) refuse(text, { nextOn: [text] });
  return nextOn;
}

async function keepClosing({ tx, actor, now }: Deed, callbackId: string, reasonCode: string) {
  const closedById = actor.userId ?? "";
  await tx.callbackClosing.create({ data: { callbackId, reasonCode, closedById, closedAt: now } });
}

function subjectOf(id: string): Subject {
  return { type: "CALLBACK", id };
}

/** @throws {Refusal} if there is no such request, not for the actor, or none that still waits. */
async function waitingCallback({ tx }: Deed, id: string): Promise<Callback> {
  const callback = await tx.callback.findFirst({ where: { id } });
  if (callback === null) refuse("Begäran finns inte. Gå tillbaka till listan.");
  if (!awaitsCall(callback.state)) refuse("Begäran är redan avslutad. Ladda om sidan.");
  return callback;
}

/** @throws {Refusal} if somebody else changed it since the form was drawn. */
async function changeCallback(
  { tx }: Deed,
  callback: Callback,
  change: { version: number; data: Prisma.CallbackUncheckedUpdateManyInput },
): Promise<void> {
  const { state } = change.data;
  if (typeof state === "string" && state !== callback.state) {
    callbackMachine.assertGo(callback.state, state);
  }
  const { count } = await tx.callback.updateMany({
    where: { id: callback.id, version: change.version, state: callback.state },
    data: { ...change.data, version: { increment: 1 } },
  });
  if (count === 0) refuse(callbackWords.stale);
}
