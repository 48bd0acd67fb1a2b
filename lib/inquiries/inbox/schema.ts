import { defineList } from "@/lib/settings/views/schema";
import { missionTexts } from "../questions/texts";
import { inquiryNoun, inquiryStateTexts } from "../texts";

/** The inbox of inquiries: its columns, filters and first order. */
export const inquiryList = defineList({
  name: "intresseanmalningar",
  noun: inquiryNoun,
  columns: [
    { id: "number", label: "Ärende", sortable: true },
    { id: "name", label: "Namn", sortable: true },
    { id: "received", label: "Kom in", sortable: true },
    { id: "missions", label: "Uppdrag" },
    { id: "municipality", label: "Kommun", sortable: true },
    { id: "fit", label: "Formuläret säger" },
    { id: "state", label: "Läge", sortable: true },
    { id: "due", label: "Kontakt senast", sortable: true },
    { id: "assigned", label: "Handläggare" },
    { id: "source", label: "Kom in genom", isExtra: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: inquiryStateTexts, isMultiple: true },
    { id: "uppdrag", label: "Uppdrag", options: missionTexts, isMultiple: true },
    { id: "fordelning", label: "Fördelning", options: { MINE: "Mina", NOBODY: "Ingen har den" } },
    { id: "handlaggare", label: "Handläggare", options: "ids" },
    { id: "granskning", label: "Granskning", options: { AWAITED: "Ska granskas" } },
  ],
  defaultSort: { column: "due", order: "asc" },
});
