import { z } from "zod";
import { choice, id, version } from "@/lib/platform/fields";
import { mergerKindTexts } from "./texts";

export const mergeInquirySchema = z.object({
  inquiryId: id(),
  version: version(),
  intoId: id({ message: "Välj vilken anmälan den hör ihop med" }),
  kind: choice(mergerKindTexts, { message: "Välj om det är samma person eller två vuxna" }),
});
export type MergeInquiryInput = z.output<typeof mergeInquirySchema>;
