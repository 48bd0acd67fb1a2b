import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/access/define-query";
import { type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { missingForInvestigation } from "@/lib/inquiries/rules";
import { dayOf } from "@/lib/platform/dates";
import type { HomeKind, ProtectionLevel } from "@/lib/platform/generated/enums";
import { birthYearsOf, missionsOf, suggestedLabel } from "./rules";

/** What the form that opens an investigation is filled in with. */
export type OpeningForm = {
  inquiryId: string;
  number: string;
  protectionLevel: ProtectionLevel;
  /** Why it cannot be opened yet, in words; empty means that it can. */
  missing: string[];
  label: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
  postalCode: string;
  municipality: string;
  missions: HomeKind[];
  childBirthYears: number[];
  consultants: StaffMember[];
  /** The actor may name another lead, and must if no consultant. */
  mayNameLead: boolean;
  actorId: string | null;
};

const agesSchema = z.array(z.number());

/** An inquiry as the beginning of an investigation, or null if there is none. */
export const openingForm = defineQuery({
  permission: "investigation.open",
  run: async ({ tx, actor, today }, inquiryId: string): Promise<OpeningForm | null> => {
    const inquiry = await tx.inquiry.findFirst({
      where: { id: inquiryId },
      include: { infoCall: true, answers: { where: { questionId: "childrenAges" } } },
    });
    if (inquiry === null) return null;
    const ages = agesSchema.safeParse(inquiry.answers[0]?.value);
    const toldInYear = Number(dayOf(inquiry.submittedAt).slice(0, 4));
    return {
      inquiryId: inquiry.id,
      number: inquiry.number,
      protectionLevel: inquiry.protectionLevel,
      missing: missingForInvestigation(inquiry),
      label: suggestedLabel(inquiry.familyName),
      givenName: inquiry.givenName,
      familyName: inquiry.familyName,
      phone: inquiry.phone,
      email: inquiry.email,
      postalCode: inquiry.postalCode,
      municipality: inquiry.municipality,
      missions: missionsOf(inquiry.missions),
      childBirthYears: birthYearsOf(ages.success ? ages.data : [], toldInYear),
      consultants: await staffWith(tx, ["CONSULTANT"], today),
      mayNameLead: actor.permissions.has("investigation.assign"),
      actorId: actor.userId,
    };
  },
  record: ({ inquiryId }) => ({
    event: "inquiry.opened",
    subjects: [{ type: "INQUIRY", id: inquiryId }],
  }),
});
