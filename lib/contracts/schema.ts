import { z } from "zod";
import {
  choice,
  id,
  integerBetween,
  optionalDay,
  requiredDay,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { contractFormLabels } from "./texts";

const DAY = "Skriv dagen så här: 2026-11-21";
const FIRST_DAY = "Skriv från vilken dag, till exempel 2026-11-21";
const AGE = { min: 0, max: 20, message: "Skriv åldern i hela år, 0 till 20" };

const terms = {
  form: choice(contractFormLabels, { message: "Välj kontrakterat hem eller uppdragshem" }),
  places: integerBetween({ min: 1, max: 6, message: "Skriv antal platser, 1 till 6" }),
  ageFrom: integerBetween(AGE),
  ageTo: integerBetween(AGE),
  startsOn: requiredDay({ message: FIRST_DAY }),
  lastDay: optionalDay({ message: DAY }),
  noticeMonths: integerBetween({
    min: 0,
    max: 12,
    message: "Skriv uppsägningstiden i hela månader, 0 till 12",
  }),
  signedOn: requiredDay({ message: "Skriv vilken dag avtalet skrevs under" }),
};

export const signContractSchema = z.object({ homeId: id(), ...terms });
export type SignContractInput = z.output<typeof signContractSchema>;

export const renewContractSchema = z.object({ contractId: id(), version: version(), ...terms });
export type RenewContractInput = z.output<typeof renewContractSchema>;

export const endContractSchema = z.object({
  contractId: id(),
  version: version(),
  lastDay: requiredDay({ message: "Skriv avtalets sista dag, till exempel 2026-11-21" }),
});
export type EndContractInput = z.output<typeof endContractSchema>;

export const giveNoticeSchema = z.object({
  contractId: id(),
  version: version(),
  noticeGivenOn: requiredDay({ message: "Skriv vilken dag avtalet sades upp" }),
  lastDay: optionalDay({ message: DAY }),
  reason: requiredText({ message: "Skriv vem som sade upp avtalet och varför", max: 300 }),
});
export type GiveNoticeInput = z.output<typeof giveNoticeSchema>;

export const withdrawNoticeSchema = z.object({
  contractId: id(),
  version: version(),
  lastDay: optionalDay({ message: DAY }),
});
export type WithdrawNoticeInput = z.output<typeof withdrawNoticeSchema>;
