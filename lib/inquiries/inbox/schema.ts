import { defineList } from "@/lib/settings/views/schema";
import {
  adultAtHomeTexts,
  ageBandTexts,
  availabilityTexts,
  missionTexts,
  ownRoomTexts,
} from "../questions/texts";
import { inquiryNoun, inquirySourceTexts, inquiryStateTexts } from "../texts";

/** The inbox of inquiries: its columns, filters and first order. */
export const inquiryList = defineList({
  name: "intresseanmalningar",
  noun: inquiryNoun,
  columns: [
    { id: "number", label: "Ärende", sortable: true },
    { id: "name", label: "Namn", sortable: true },
    { id: "received", label: "Kom in", sortable: true, isExtra: true },
    { id: "missions", label: "Uppdrag" },
    { id: "municipality", label: "Kommun", sortable: true, isExtra: true },
    { id: "fit", label: "Formuläret säger" },
    { id: "state", label: "Läge", sortable: true },
    { id: "due", label: "Kontakt senast", sortable: true },
    { id: "assigned", label: "Handläggare" },
    { id: "availability", label: "Kan ta emot", isExtra: true },
    { id: "languages", label: "Språk", isExtra: true },
    { id: "source", label: "Kom in genom", isExtra: true },
  ],
  filters: [
    { id: "lage", label: "Läge", options: inquiryStateTexts, isMultiple: true },
    { id: "uppdrag", label: "Uppdrag", options: missionTexts, isMultiple: true },
    { id: "fordelning", label: "Fördelning", options: { MINE: "Mina", NOBODY: "Ingen har den" } },
    { id: "handlaggare", label: "Handläggare", options: "ids" },
    { id: "granskning", label: "Granskning", options: { AWAITED: "Ska granskas" }, isRare: true },
    {
      id: "vantat",
      label: "Har väntat",
      options: { RESTED: "Har vilat färdigt", YEAR: "Öppen i mer än ett år" },
      isRare: true,
    },
    {
      id: "vuxen",
      label: "Vuxen hemma",
      options: adultAtHomeTexts,
      isMultiple: true,
      isRare: true,
    },
    { id: "rum", label: "Eget rum", options: ownRoomTexts, isMultiple: true, isRare: true },
    { id: "alder", label: "Barnens ålder", options: ageBandTexts, isRare: true },
    {
      id: "nar",
      label: "Kan ta emot",
      options: availabilityTexts,
      isMultiple: true,
      isRare: true,
    },
    { id: "kommun", label: "Kommun", options: "words", isRare: true },
    { id: "postnummer", label: "Postnummer", options: "words", isRare: true },
    { id: "sprak", label: "Språk", options: "words", isRare: true },
    { id: "genom", label: "Kom in genom", options: inquirySourceTexts, isRare: true },
  ],
  orders: [
    { id: "mission", label: "Efter uppdrag" },
    { id: "adult", label: "Efter vuxen hemma" },
    { id: "room", label: "Efter eget rum" },
    { id: "ages", label: "Efter barnens ålder" },
  ],
  defaultSort: { column: "due", order: "asc" },
});
