import { defineList } from "@/lib/settings/views/schema";
import { requestedKindTexts } from "../../texts";
import { urgencyShortTexts } from "../texts";

/** The unit's list of requests. */
export const requestList = defineList({
  name: "placement-requests",
  noun: { one: "förfrågan", many: "förfrågningar" },
  columns: [
    { id: "number", label: "Förfrågan", sortable: true },
    { id: "municipality", label: "Kommun" },
    { id: "children", label: "Barn" },
    { id: "status", label: "Läge" },
    { id: "urgency", label: "Brådska", sortable: true },
    { id: "startsOn", label: "Från", sortable: true },
    { id: "assignedTo", label: "Konsulent" },
    { id: "homeKind", label: "Vad som behövs", isExtra: true },
    { id: "submittedAt", label: "Mottagen", sortable: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: { OPEN: "Öppna", OVER: "Avslutade" } },
    { id: "mina", label: "Vems", options: { MINE: "Mina", NOBODY: "Inte fördelade" } },
    { id: "bradska", label: "Brådska", options: urgencyShortTexts, isMultiple: true },
    { id: "hem", label: "Vad som behövs", options: requestedKindTexts },
  ],
  defaultSort: { column: "submittedAt", order: "desc" },
});
