import { defineList } from "@/lib/settings/views/schema";
import { investigationStateLabels, missionLabels } from "../texts";

/** The investigations: columns, filters and first order. */
export const investigationList = defineList({
  name: "utredningar",
  noun: { one: "utredning", many: "utredningar" },
  columns: [
    { id: "number", label: "Ärende", sortable: true },
    { id: "household", label: "Hushåll", sortable: true },
    { id: "stage", label: "Steg" },
    { id: "goal", label: "Dagar av målet", sortable: true },
    { id: "investigators", label: "Utredare" },
    { id: "state", label: "Läge", sortable: true },
    { id: "missions", label: "Uppdrag", isExtra: true },
    { id: "municipality", label: "Kommun", sortable: true, isExtra: true },
    { id: "opened", label: "Öppnad", sortable: true, isExtra: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: investigationStateLabels, isMultiple: true },
    { id: "uppdrag", label: "Uppdrag", options: missionLabels, isMultiple: true },
    { id: "urval", label: "Urval", options: { MINE: "Mina", LATE: "Över målet" } },
    { id: "utredare", label: "Utredare", options: "ids" },
  ],
  defaultSort: { column: "goal", order: "asc" },
});
