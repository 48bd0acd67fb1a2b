import { contractFormLabels } from "@/lib/contracts/texts";
import { homeKindLabels, homeStandingLabels } from "@/lib/homes/texts";
import { defineList } from "@/lib/settings/views/schema";

/** The unit's homes: columns, filters and first order. Those that have ended show when asked for. */
export const homeList = defineList({
  name: "hem",
  noun: { one: "hem", many: "hem" },
  columns: [
    { id: "name", label: "Hem", sortable: true },
    { id: "kinds", label: "Typ och åldrar" },
    { id: "free", label: "Lediga nu" },
    { id: "municipality", label: "Kommun", sortable: true },
    { id: "consultant", label: "Konsulent" },
    { id: "form", label: "Avtal" },
    { id: "standing", label: "Läge" },
    { id: "suitable", label: "Bedömd till", sortable: true },
    { id: "checks", label: "Kontroller till" },
    { id: "number", label: "Nummer", sortable: true, isExtra: true },
    { id: "area", label: "Område", isExtra: true },
    { id: "languages", label: "Språk", isExtra: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: homeStandingLabels, isMultiple: true },
    { id: "typ", label: "Typ", options: homeKindLabels, isMultiple: true },
    { id: "avtal", label: "Avtal", options: contractFormLabels },
    { id: "kommun", label: "Kommun", options: "ids" },
    { id: "handlaggare", label: "Konsulent", options: "ids" },
  ],
  defaultSort: { column: "name", order: "asc" },
});
