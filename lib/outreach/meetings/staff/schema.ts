import { defineList } from "@/lib/settings/views/schema";
import { languageTexts } from "../texts";

/** The meetings of the unit: its columns, filters and first order. */
export const meetingList = defineList({
  name: "informationstraffar",
  noun: { one: "träff", many: "träffar" },
  columns: [
    { id: "time", label: "När", sortable: true },
    { id: "place", label: "Var" },
    { id: "language", label: "Språk" },
    { id: "seats", label: "Platser", numeric: true },
    { id: "waiting", label: "Väntar", numeric: true },
    { id: "state", label: "Läge" },
    { id: "attended", label: "Kom", numeric: true },
    { id: "inquiries", label: "Anmälde intresse", numeric: true },
  ],
  filters: [
    { id: "tid", label: "Tid", options: { COMING: "Kommande", PAST: "Har varit" } },
    { id: "sprak", label: "Språk", options: languageTexts, isMultiple: true },
  ],
  defaultSort: { column: "time", order: "desc" },
});
