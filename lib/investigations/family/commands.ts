import "server-only";
import { jobActor } from "@/lib/access/actor";
import { asProduct } from "@/lib/access/as-product";
import type { Deed, Done } from "@/lib/access/perform";
import type { Subject } from "@/lib/audit/schema";
import { familyNews } from "@/lib/inquiries/adults/texts";
import { type OwnMatter, ownMatter, tellAdults } from "@/lib/inquiries/matter/commands";
import {
  assertPause,
  pauseOwnInquiry,
  recordWish,
  resumeOwnInquiry,
  withdrawOwnInquiry,
} from "@/lib/inquiries/steering/commands";
import type { PauseOwnInput, WithdrawOwnInput } from "@/lib/inquiries/steering/schema";
import { ownWithdrawalTexts, steeringTexts } from "@/lib/inquiries/steering/texts";
import { dbDate } from "@/lib/platform/dates";
import type { FamilyWishKind } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { addTask, endTasks } from "@/lib/tasks/commands";
import type { TaskKind } from "@/lib/tasks/schema";
import { askedWish, ownFileOf } from "./queries";
import { consentFault, inForce, mayAsk, mayTakeBack, neededConsents } from "./rules";
import type { GiveOwnConsentInput, OwnFile, WithdrawOwnConsentInput } from "./schema";
import { consentFaultTexts, consentTexts, consentWording, consentWords, wishNotes } from "./texts";

const product = jobActor("family-asks");

/** An adult gives consents on the own page: the words that were shown are kept with each. */
export async function giveOwnConsent(deed: Deed, input: GiveOwnConsentInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const file = await ownFileOf(deed);
  const fault = consentFault(file);
  if (file === null || fault !== null) refuse(consentFaultTexts[fault ?? "NO_INVESTIGATION"]);
  if (input.wording !== consentWording) refuse(consentTexts.changed);
  const asked = neededConsents(file);
  const added = input.purposes.filter((each) => asked.includes(each) && !inForce(file, each));
  if (added.length === 0) refuse(consentTexts.given, { purposes: [consentTexts.given] });
  const by = actor.adultId ?? refuse(consentTexts.notYours);
  await tx.consent.createMany({
    data: added.map((purpose) => ({
      ...{ id: uuidv7(), purpose, investigationId: file.id, personId: file.personId ?? "" },
      ...{ givenOn: dbDate(today), givenAt: now, shownText: consentWords[purpose] },
      givenHow: actor.isStrong ? "ELECTRONICALLY" : "IN_WRITING",
      ...{ adultId: by, recordedById: actor.userId ?? by },
    })),
  });
  return {
    subjects: subjectsOf(deed, file),
    detail: { purposes: added.join(" ") },
    ...familyNews.done(paths.familyPages.consents, "samtyckt"),
  };
}

/** An adult takes an own consent back: what was fetched by it stays, nothing more is fetched. */
export async function withdrawOwnConsent(
  deed: Deed,
  { consentId }: WithdrawOwnConsentInput,
): Promise<Done> {
  const { tx, now, today } = deed;
  const file = await ownFileOf(deed);
  const consent = file?.consents.find(({ id, withdrawnOn }) => id === consentId && !withdrawnOn);
  if (!file || consent === undefined) refuse(consentTexts.notYours);
  if (!mayTakeBack(file)) refuse(consentTexts.closed);
  const { count } = await tx.consent.updateMany({
    where: { id: consent.id, withdrawnOn: null },
    data: { withdrawnOn: dbDate(today), withdrawnAt: now },
  });
  if (count === 0) refuse(consentTexts.notYours);
  await tellLead(deed, file, { kind: "CONSENT_WITHDRAWN" });
  return {
    subjects: subjectsOf(deed, file),
    detail: { purpose: consent.purpose },
    ...familyNews.done(paths.familyPages.consents, "aterkallat"),
  };
}

/** The family pauses; a home that is investigated is paused by its investigator, who is asked. */
export async function pauseOwnMatter(deed: Deed, input: PauseOwnInput): Promise<Done> {
  const file = await ownFileOf(deed);
  if (file === null) {
    const isNew = await pauseOwnInquiry(deed, input);
    return { isRepeat: !isNew, ...told(deed, null, familyNews.done(paths.family, "pausad")) };
  }
  assertPause(input, deed.today);
  const note = `${wishNotes.PAUSE} ${input.until}`;
  const isNew = await askInvestigator(deed, { kind: "PAUSE", ...input }, note);
  return { isRepeat: !isNew, ...told(deed, file, familyNews.done(paths.family, "pausen-onskad")) };
}

/** The family goes on, or takes up what it had taken back. */
export async function resumeOwnMatter(deed: Deed): Promise<Done> {
  const file = await ownFileOf(deed);
  if (file === null) {
    const isNew = await resumeOwnInquiry(deed);
    return { isRepeat: !isNew, ...told(deed, null, familyNews.done(paths.family, "upptagen")) };
  }
  const isNew = await askInvestigator(deed, { kind: "RESUME" }, wishNotes.RESUME);
  return {
    isRepeat: !isNew,
    ...told(deed, file, familyNews.done(paths.family, "fortsatt-onskad")),
  };
}

/** The family takes its interest back; an investigation is ended by its investigator, who is asked. */
export async function withdrawOwnMatter(deed: Deed, input: WithdrawOwnInput): Promise<Done> {
  const file = await ownFileOf(deed);
  if (file === null) {
    const isNew = await withdrawOwnInquiry(deed, input);
    return { isRepeat: !isNew, ...told(deed, null, familyNews.done(paths.family, "atertagen")) };
  }
  const reason = input.reason === null ? null : ownWithdrawalTexts[input.reason];
  const isNew = await askInvestigator(deed, { kind: "WITHDRAW", reason }, wishNotes.WITHDRAW);
  return { isRepeat: !isNew, ...told(deed, file, familyNews.done(paths.family, "avslut-onskat")) };
}

type Wish = Parameters<typeof recordWish>[1];

/**
 * Asks the investigator for what the family wishes; what it asked for before is asked no more. Why it
 * wishes it is for the file alone: `note` goes into lists.
 * @returns whether it is asked from now on: pressed twice, or by both adults, it had been asked already.
 */
async function askInvestigator(deed: Deed, wish: Wish, note: string): Promise<boolean> {
  // The matter is held first: both adults may press at once, and the second finds it asked for.
  const own = await ownMatter(deed);
  const file = (await ownFileOf(deed)) ?? refuse(steeringTexts.gone);
  const { inquiryId } = own.matter;
  const asked = await askedWish(deed.tx, { investigationId: file.id, inquiryId });
  if (asked?.kind === wish.kind && asked.until === (wish.until ?? null)) return false;
  if (!mayAsk(wish.kind, file)) refuse(steeringTexts.gone);
  await recordWish(deed, wish);
  await asProduct(deed, product, () => endWishTasks(deed, file.id));
  await tellLead(deed, file, { kind: "FAMILY_WISHES", note });
  await tellOthers(deed, own);
  return true;
}

/** What one adult asks for both, the other gets to know: that there is something to read. */
async function tellOthers(deed: Deed, { self, adults }: OwnMatter): Promise<void> {
  const joined = await deed.tx.inquiryAdult.findMany({
    where: { id: { in: adults.map(({ id }) => id) }, joinedAt: { not: null } },
    select: { id: true },
  });
  const others = adults.filter(({ id }) => id !== self.id && joined.some((each) => each.id === id));
  await tellAdults(deed, others, { template: "family-news", path: paths.family });
}

/** To rest, or to go on, is the investigator's answer to a family that has asked for just that. */
export async function answerWish(
  deed: Deed,
  { id, inquiryId }: { id: string; inquiryId: string | null },
  kind: FamilyWishKind,
): Promise<void> {
  const asked = await askedWish(deed.tx, { investigationId: id, inquiryId });
  if (asked?.kind === kind) await endWishTasks(deed, id);
}

function endWishTasks(deed: Deed, investigationId: string): Promise<void> {
  return endTasks(deed, { type: "INVESTIGATION", id: investigationId }, ["FAMILY_WISHES"]);
}

function told({ actor }: Deed, file: OwnFile | null, news: Pick<Done, "message" | "goTo">): Done {
  const inquiry: Subject = { type: "INQUIRY", id: actor.inquiryId ?? "" };
  const more: Subject[] = file === null ? [] : [{ type: "INVESTIGATION", id: file.id }];
  return { subjects: [inquiry, ...more], detail: { isWish: file !== null }, ...news };
}

function subjectsOf({ actor }: Deed, file: OwnFile): Subject[] {
  return [
    { type: "INVESTIGATION", id: file.id },
    { type: "HOUSEHOLD", id: file.householdId },
    { type: "INQUIRY", id: actor.inquiryId ?? "" },
    { type: "PERSON", id: file.personId ?? "" },
  ];
}

async function tellLead(
  deed: Deed,
  file: OwnFile,
  { kind, note }: { kind: TaskKind; note?: string },
): Promise<void> {
  await addTask(deed, {
    ...{ kind, note },
    subject: { type: "INVESTIGATION", id: file.id },
    matterNumber: file.number,
    dueOn: addWorkingDays(deed.today, 1),
    forUser: file.lead?.userId,
    forRole: "UNIT_MANAGER",
  });
}
