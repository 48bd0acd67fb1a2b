import type { EventTexts } from "@/lib/access/timeline/schema";
import type { AuditDetail } from "@/lib/audit/schema";
import { fileEventTexts } from "@/lib/documents/files/texts";
import { noteEventTexts } from "@/lib/documents/notes/texts";
import { messageEvents } from "@/lib/inquiries/messages/texts";
import { familyEvents } from "@/lib/inquiries/steering/texts";
import { uploadEvents } from "@/lib/inquiries/uploads/texts";
import type {
  InterviewKind,
  InvestigationOutcome,
  RegisterKind,
} from "@/lib/platform/generated/enums";
import { appointmentEvents } from "../appointments/texts";
import { interviewKindLabels } from "../interviews/texts";
import { registerLabels } from "../register-checks/texts";
import { outcomeLabels } from "../texts";

const registerOf = ({ register }: AuditDetail) =>
  registerLabels[register as RegisterKind] ?? "ett register";
const outcomeOf = ({ outcome }: AuditDetail) =>
  (outcomeLabels[outcome as InvestigationOutcome] ?? "").toLocaleLowerCase("sv");

/** How the deeds in an investigation read in its timeline. Saving an answer is not among them. */
export const investigationEvents: EventTexts = {
  "investigation.opened": "Utredningen öppnades",
  "investigation.held": "Utredningen pausades",
  "investigation.resumed": "Utredningen återupptogs",
  "investigation.reassigned": "Utredarna byttes",
  "investigation.submitted": (detail) => `Lämnades för bedömning: ${outcomeOf(detail)}`,
  "investigation.returned": "Komplettering begärdes",
  "investigation.communicated": "Gicks igenom med familjen",
  "investigation.decided": (detail) => `Beslut: ${outcomeOf(detail)}`,
  "investigation.closed": (detail) => `Avslutades: ${outcomeOf(detail)}`,
  "consent.given": "Samtycke registrerades",
  "consent.withdrawn": "Samtycke återtogs",
  "consent.given-by-family": "En vuxen lämnade samtycke på sin sida",
  "consent.withdrawn-by-family": "En vuxen återtog ett samtycke på sin sida",
  "requirement.waived": "Ett krav togs bort",
  "register-check.requested": "Registerkontroll begärdes",
  "register-check.answered": (detail) => `Svar kom: ${registerOf(detail)}`,
  "register-check.entry-reviewed": (detail) => `Chefen bedömde en uppgift: ${registerOf(detail)}`,
  "register-check.extract-destroyed": (detail) => `Utdrag förstördes: ${registerOf(detail)}`,
  "visit.recorded": "Hembesök registrerades",
  "interview.recorded": ({ kind }) =>
    `${interviewKindLabels[kind as InterviewKind] ?? "Intervju"} registrerades`,
  "reference.added": "Referens lades till",
  "household.changed": "Hushållets uppgifter ändrades",
  "person.changed": "En vuxens uppgifter ändrades",
  "person.number-shown": "Personnummer visades",
  "member.added": "En person lades till i hushållet",
  "membership.ended": "En person lämnade hushållet",
  "household.protected": "Hushållet fick skyddade uppgifter",
  "protected-reader.granted": "En läsare namngavs",
  "protected-reader.revoked": "En läsares rätt togs tillbaka",
  "conflict.declared": "Jäv anmäldes",
};

/** What the timeline of an investigation tells of. */
export const investigationTimelineTexts: EventTexts = {
  ...investigationEvents,
  ...familyEvents,
  ...noteEventTexts,
  ...fileEventTexts,
  ...appointmentEvents,
  ...messageEvents,
  ...uploadEvents,
};
