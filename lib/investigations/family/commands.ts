import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { Subject } from "@/lib/audit/schema";
import { familyNews } from "@/lib/inquiries/adults/texts";
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
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { addTask } from "@/lib/tasks/commands";
import type { TaskKind } from "@/lib/tasks/schema";
import { ownFileOf } from "./queries";
import { consentFault, inForce, mayTakeBack, neededConsents } from "./rules";
import type { GiveOwnConsentInput, OwnFile, WithdrawOwnConsentInput } from "./schema";
import { consentFaultTexts, consentTexts, consentWording, consentWords, wishNotes } from "./texts";

/** An adult gives consents on the own page: the words that were shown are kept with each. */
export async function giveOwnConsent(deed: Deed, input: GiveOwnConsentInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const file = await ownFileOf(tx);
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
  const file = await ownFileOf(tx);
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
  const file = await ownFileOf(deed.tx);
  if (file === null) {
    const isNew = await pauseOwnInquiry(deed, input);
    return { isRepeat: !isNew, ...told(deed, null, familyNews.done(paths.family, "pausad")) };
  }
  assertPause(input, deed.today);
  assertGoesOn(file);
  await recordWish(deed, { kind: "PAUSE", ...input });
  const reason = input.reason === null ? "" : `: ${input.reason}`;
  const note = `${wishNotes.PAUSE} ${input.until}${reason}`.slice(0, 300);
  await tellLead(deed, file, { kind: "FAMILY_WISHES", note });
  return told(deed, file, familyNews.done(paths.family, "pausen-onskad"));
}

/** The family goes on, or takes up what it had taken back. */
export async function resumeOwnMatter(deed: Deed): Promise<Done> {
  const file = await ownFileOf(deed.tx);
  if (file === null) {
    const isNew = await resumeOwnInquiry(deed);
    return { isRepeat: !isNew, ...told(deed, null, familyNews.done(paths.family, "upptagen")) };
  }
  assertGoesOn(file);
  await recordWish(deed, { kind: "RESUME" });
  await tellLead(deed, file, { kind: "FAMILY_WISHES", note: wishNotes.RESUME });
  return told(deed, file, familyNews.done(paths.family, "fortsatt-onskad"));
}

/** The family takes its interest back; an investigation is ended by its investigator, who is asked. */
export async function withdrawOwnMatter(deed: Deed, input: WithdrawOwnInput): Promise<Done> {
  const file = await ownFileOf(deed.tx);
  if (file === null) {
    const isNew = await withdrawOwnInquiry(deed, input);
    return { isRepeat: !isNew, ...told(deed, null, familyNews.done(paths.family, "atertagen")) };
  }
  assertGoesOn(file);
  await recordWish(deed, { kind: "WITHDRAW" });
  const reason = input.reason === null ? "" : `: ${ownWithdrawalTexts[input.reason]}`;
  await tellLead(deed, file, { kind: "FAMILY_WISHES", note: `${wishNotes.WITHDRAW}${reason}` });
  return told(deed, file, familyNews.done(paths.family, "avslut-onskat"));
}

function assertGoesOn({ state }: OwnFile): void {
  if (state === "CLOSED") refuse(steeringTexts.gone);
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
