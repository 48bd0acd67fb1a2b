import { giveConsentAction } from "@/lib/investigations/consents/actions";
import { type ConsentPurpose, consentPurposes } from "@/lib/investigations/consents/rules";
import {
  answerCheckAction,
  requestChecksAction,
} from "@/lib/investigations/register-checks/actions";
import { policeRegisters } from "@/lib/investigations/register-checks/rules";
import type { RegisterKind } from "@/lib/platform/generated/enums";
import { behind } from "../cast";
import { deed, type Script } from "../timeline";
import { type File, inFile } from "./file";

const byAuthority = ["CRIMINAL_RECORD", "SUSPICION", "SOCIAL", "ENFORCEMENT", "DRIVING_LICENCE"];

/** Every adult agrees to all that the unit asks, save what is still to be answered. */
export async function* consented(
  file: File,
  days: number,
  except: readonly ConsentPurpose[] = [],
): Script {
  let instant = file.diary.later(days);
  for (const personId of file.adults) {
    const purposes = consentPurposes.filter((purpose) => !except.includes(purpose));
    const form = { personId, purposes, givenHow: "IN_WRITING" };
    const givenOn = file.diary.today();
    yield inFile(file, instant, { action: giveConsentAction, form: { ...form, givenOn } });
    instant = file.diary.soon();
  }
}

/** All registers are asked about every adult. */
export async function* checksRequested(file: File, days: number): Script {
  file.diary.later(days);
  for (const personId of file.adults) {
    const common = { personId, requestedOn: file.diary.today() };
    for (const [registers, obtainedBy] of [
      [byAuthority, "AUTHORITY"],
      [["SOCIAL_INSURANCE"], "APPLICANT"],
    ]) {
      const form = { ...common, registers, obtainedBy };
      yield inFile(file, file.diary.soon(), { action: requestChecksAction, form });
    }
  }
}

/** Answers that come on one day: those of the police, or all others. */
export type Answers = "POLICE" | "OTHERS";

/** Registers answer; nothing is found unless an entry is told of. */
export async function* checksAnswered(
  file: File,
  days: number,
  { answers, entry }: { answers: Answers; entry?: { register: RegisterKind; text: string } },
): Script {
  const isPolice = (register: RegisterKind) => policeRegisters.some((each) => each === register);
  const waiting = await behind((tx) =>
    tx.registerCheck.findMany({
      where: { investigationId: file.id, result: null },
      orderBy: { id: "asc" },
    }),
  );
  file.diary.later(days);
  let isEntryTold = entry === undefined;
  for (const { id, register } of waiting) {
    if (isPolice(register) !== (answers === "POLICE")) continue;
    const isEntry = !isEntryTold && register === entry?.register;
    isEntryTold ||= isEntry;
    const day = file.diary.today();
    yield deed(file.diary.soon(), [file.lead, answerCheckAction], {
      checkId: id,
      receivedOn: day,
      result: isEntry ? "ENTRY" : "NO_ENTRY",
      assessment: isEntry ? entry?.text : "",
      extractDestroyedOn: isEntry ? "" : day,
    });
  }
}
