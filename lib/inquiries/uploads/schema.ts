import { z } from "zod";
import {
  checkbox,
  choice,
  id,
  idempotencyKey,
  optionalId,
  optionalText,
  requiredText,
} from "@/lib/platform/fields";
import { MOST_FILES } from "./rules";
import { type UploadKind, uploadKindLabels, uploadTexts } from "./texts";

const CHOOSE = "Välj vad filerna är";
const kinds = Object.keys(uploadKindLabels) as UploadKind[];

/** What a file is: a kind of paper, or the id of what the unit has asked for. */
const about = z.string(CHOOSE).transform((sent, context) => {
  const kind = kinds.find((each) => each === sent);
  if (kind !== undefined) return { kind, askId: null };
  const ask = z.guid().safeParse(sent);
  if (ask.success) return { kind: null, askId: ask.data.toLowerCase() };
  context.addIssue({ code: "custom", message: CHOOSE, input: sent });
  return z.NEVER;
});

export const sendFilesSchema = z.object({
  /** Made when the form, or with a script the file, was taken up: sent again it makes no second file. */
  sendingId: idempotencyKey(),
  about,
  isShared: checkbox(),
  files: z
    .union([z.file(), z.array(z.file())], uploadTexts.noFile)
    .transform((files) => [files].flat())
    .refine((files) => files.length > 0, uploadTexts.noFile)
    .refine((files) => files.length <= MOST_FILES, uploadTexts.tooMany),
});
export type SendFilesInput = z.output<typeof sendFilesSchema>;

/** What became of one of the files that were sent together; without a text it was taken. */
export const sentFilesSchema = z.array(z.object({ name: z.string(), text: z.string().nullable() }));
export type SentFile = z.output<typeof sentFilesSchema>[number];

/** What the uploads' own address answers a script. */
export const uploadAnswerSchema = z.object({
  isTaken: z.boolean(),
  text: z.string().nullable(),
});
export type UploadAnswer = z.output<typeof uploadAnswerSchema>;

export const thisUploadSchema = z.object({ documentId: id() });
export type ThisUploadInput = z.output<typeof thisUploadSchema>;

export const shareUploadSchema = thisUploadSchema.extend({ isShared: checkbox() });
export type ShareUploadInput = z.output<typeof shareUploadSchema>;

export const returnUploadSchema = thisUploadSchema.extend({
  reason: requiredText({ message: "Skriv varför filen inte kan tas emot", max: 300 }),
  askAgain: checkbox(),
});
export type ReturnUploadInput = z.output<typeof returnUploadSchema>;

export const askForUploadSchema = z.object({
  askId: id(),
  adultId: id({ message: "Välj vem du ber" }),
  kind: choice(uploadKindLabels, { message: "Välj vad du ber om" }),
  note: optionalText({ max: 300 }),
});
export type AskForUploadInput = z.output<typeof askForUploadSchema>;

export const withdrawAskSchema = z.object({ askId: id() });
export type WithdrawAskInput = z.output<typeof withdrawAskSchema>;

export const shareDocumentSchema = z.object({
  inquiryId: id(),
  documentId: id({ message: "Välj en fil" }),
  adultId: optionalId(),
});
export type ShareDocumentInput = z.output<typeof shareDocumentSchema>;

export const endShareSchema = z.object({ shareId: id() });
export type EndShareInput = z.output<typeof endShareSchema>;
