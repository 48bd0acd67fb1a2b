import { z } from "zod";
import { type Day, isDay } from "@/lib/platform/dates";
import {
  choice,
  optionalEmail,
  optionalPhone,
  optionalText,
  requiredMultiLine,
  requiredText,
} from "@/lib/platform/fields";
import { defineList } from "@/lib/settings/views/schema";
import { messageKindTexts, messageNoun, messageStateTexts, topicTexts } from "./texts";

export const MOST_TEXT = 2_000;

const WAY = "Skriv ett telefonnummer eller en e-postadress, så att vi kan svara";

/** What somebody writes who wants an answer: a telephone number or an address is needed for it. */
export const sendMessageSchema = z
  .object({
    name: requiredText({ message: "Skriv ditt namn", max: 80 }),
    phone: optionalPhone(),
    email: optionalEmail(),
    topic: choice(topicTexts, { message: "Välj vad det gäller" }),
    text: requiredMultiLine({ message: "Skriv vad du undrar", max: MOST_TEXT }),
  })
  .refine(({ phone, email }) => phone !== null || email !== null, {
    path: ["phone"],
    message: WAY,
    // Also while other fields are at fault, so that all that is missing is told at once. One that cannot
    // be read has no value at all, and is told of as that.
    when: ({ value }) => {
      const read = value as { phone?: unknown; email?: unknown } | null | undefined;
      return read?.phone === null && read.email === null;
    },
  });
export type SendMessageInput = z.output<typeof sendMessageSchema>;

/** What somebody tells who is stopped by the site itself. Nobody need say who they are. */
export const reportFaultSchema = z.object({
  page: requiredText({ message: "Skriv vilken sida det gäller, till exempel Kontakt", max: 200 }),
  text: requiredMultiLine({ message: "Skriv vad som inte fungerar", max: MOST_TEXT }),
  aid: optionalText({ max: 120 }),
  name: optionalText({ max: 80 }),
  phone: optionalPhone(),
  email: optionalEmail(),
});
export type ReportFaultInput = z.output<typeof reportFaultSchema>;

const line = z.string().nullable();

/** Who wrote and what: what lies encrypted in the row. */
export const messageContent = z.object({
  name: line,
  phone: line,
  email: line,
  text: z.string(),
  page: line,
  aid: line,
});
export type MessageContent = z.output<typeof messageContent>;

/** What the receipt shows, as the browser keeps it for a while, sealed. */
export const messageReceiptSchema = z.object({
  reference: z.string(),
  kind: z.enum(["QUESTION", "ACCESS_FAULT"]),
  topic: z.string(),
  dueOn: z.custom<Day>(isDay),
  at: z.coerce.date(),
  /** A mail that says the same is on its way. */
  isMailed: z.boolean(),
  content: messageContent,
});
export type MessageReceipt = z.output<typeof messageReceiptSchema>;

/** A reference to look for, in the address of the list. */
export const referenceQuery = z.object({ referens: z.string().trim().max(40).catch("") });

/** What has been written to the unit: columns, filters and first order. */
export const messageList = defineList({
  name: "meddelanden",
  noun: messageNoun,
  columns: [
    { id: "who", label: "Från" },
    { id: "due", label: "Svara senast", sortable: true },
    { id: "topic", label: "Gäller" },
    { id: "kind", label: "Slag", sortable: true },
    { id: "handler", label: "Handläggare" },
    { id: "state", label: "Läge", sortable: true },
    { id: "received", label: "Kom in", sortable: true },
    { id: "reference", label: "Referens", isExtra: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: messageStateTexts, isMultiple: true },
    { id: "slag", label: "Slag", options: messageKindTexts },
    { id: "svara", label: "Svara senast", options: { NOW: "I dag eller tidigare" } },
    { id: "vem", label: "Handläggare", options: { ME: "Jag", NOBODY: "Ingen än" } },
    { id: "granskning", label: "Granskning", options: { AWAITED: "Ska granskas" } },
  ],
  defaultSort: { column: "due", order: "asc" },
});
