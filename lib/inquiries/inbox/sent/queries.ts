import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import type { InquirySource } from "@/lib/platform/generated/enums";
import { type SentSection, sentSections } from "../../questions/rules";

/** A sent form by itself. */
export type SentFormFile = {
  id: string;
  number: string;
  name: string;
  source: InquirySource;
  submittedAt: Date;
  sections: SentSection[];
};

/** The form of an inquiry as it was sent; null if there is none, or if the family has protected data. */
export const sentFormFile = defineQuery({
  permission: "inquiry.read",
  run: async ({ tx }, inquiryId: string): Promise<SentFormFile | null> => {
    const row = await tx.inquiry.findUnique({
      where: { id: inquiryId, protectionLevel: "NONE" },
      include: { answers: true, sentForm: true },
    });
    if (row === null) return null;
    const { id, number, source, submittedAt } = row;
    return {
      ...{ id, number, source, submittedAt },
      name: `${row.givenName} ${row.familyName}`.trim(),
      sections: sentSections(row.sentForm?.sections, row.answers),
    };
  },
  record: ({ id }) => ({ event: "inquiry.form-read", subjects: [{ type: "INQUIRY", id }] }),
});
