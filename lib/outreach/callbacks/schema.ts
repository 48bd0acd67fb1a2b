import { z } from "zod";
import { campaignCode } from "@/lib/outreach/campaigns/schema";
import { type Day, isDay } from "@/lib/platform/dates";
import {
  checkbox,
  choice,
  choices,
  id,
  optionalDay,
  optionalText,
  requiredPhone,
  requiredText,
  version,
  yesNo,
} from "@/lib/platform/fields";
import { defineList } from "@/lib/settings/views/schema";
import {
  callbackNoun,
  callbackStateTexts,
  callbackWords,
  callOutcomeTexts,
  dayPartTexts,
  weekdayTexts,
} from "./texts";

/** What somebody leaves who wants to be called. */
export const askForCallSchema = z.object({
  name: requiredText({ message: "Skriv ditt namn", max: 80 }),
  phone: requiredPhone(),
  weekdays: choices(weekdayTexts),
  dayParts: choices(dayPartTexts),
  noMessage: checkbox(),
  interpreterLanguage: optionalText({ max: 60 }),
  kampanj: campaignCode,
});
export type AskForCallInput = z.output<typeof askForCallSchema>;

const callback = { callbackId: id(), version: version() };

export const recordCallSchema = z.object({
  ...callback,
  outcome: choice(callOutcomeTexts, { message: "Välj hur det gick" }),
  nextOn: optionalDay({
    message: "Skriv vilken dag ni försöker igen, till exempel 2026-11-25",
  }),
  note: optionalText({ max: 500 }),
});
export type RecordCallInput = z.output<typeof recordCallSchema>;

export const reviewCallbackSchema = z.object({
  ...callback,
  isGenuine: yesNo({ message: "Välj om begäran är äkta" }),
});
export type ReviewCallbackInput = z.output<typeof reviewCallbackSchema>;

export const giveUpCallbackSchema = z.object(callback);
export type GiveUpCallbackInput = z.output<typeof giveUpCallbackSchema>;

/** What the receipt shows, as the browser keeps it for a while, sealed. */
export const callReceiptSchema = z.object({
  at: z.coerce.date(),
  name: z.string(),
  phone: z.string(),
  weekdays: choices(weekdayTexts),
  dayParts: choices(dayPartTexts),
  mayLeaveMessage: z.boolean(),
  interpreterLanguage: z.string().nullable(),
  dueOn: z.custom<Day>(isDay),
});

/** The people to call: columns, filters and first order. */
export const callbackList = defineList({
  name: "uppringningar",
  noun: callbackNoun,
  columns: [
    { id: "name", label: "Namn", sortable: true },
    { id: "due", label: "Ring senast", sortable: true },
    { id: "phone", label: "Telefon" },
    { id: "times", label: "Passar" },
    { id: "message", label: "Meddelande" },
    { id: "calls", label: "Försök", numeric: true },
    { id: "state", label: "Läge", sortable: true },
    { id: "received", label: "Kom in", sortable: true },
    { id: "interpreter", label: "Tolk", isExtra: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: callbackStateTexts, isMultiple: true },
    { id: "ring", label: "Ring senast", options: { NOW: "I dag eller tidigare" } },
    {
      id: "meddelande",
      label: "Meddelande",
      options: { NO: callbackWords.noMessage, YES: "Går bra" },
    },
    { id: "granskning", label: "Granskning", options: { AWAITED: "Ska granskas" } },
  ],
  defaultSort: { column: "due", order: "asc" },
});
