import { defineList } from "@/lib/settings/views/schema";
import { placementGroupTexts, requestedKindTexts } from "../texts";

/** The unit's list of placements. */
export const placementList = defineList({
  name: "placements",
  noun: { one: "placering", many: "placeringar" },
  columns: [
    { id: "number", label: "Placering", sortable: true },
    { id: "child", label: "Barn" },
    { id: "municipality", label: "Kommun" },
    { id: "home", label: "Hem" },
    { id: "state", label: "Läge", sortable: true },
    { id: "startsOn", label: "Från", sortable: true },
    { id: "clock", label: "Tidsgräns" },
    { id: "expectedEndOn", label: "Beräknat slut", sortable: true, isExtra: true },
    { id: "consultant", label: "Konsulent", isExtra: true },
    { id: "homeKind", label: "Uppdrag", isExtra: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: placementGroupTexts },
    { id: "hem", label: "Uppdrag", options: requestedKindTexts },
    { id: "mina", label: "Vems", options: { MINE: "Mina" } },
  ],
  defaultSort: { column: "startsOn", order: "desc" },
});
