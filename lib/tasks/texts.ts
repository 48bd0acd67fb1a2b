import type { TaskGroup } from "./rules";
import type { TaskKind } from "./schema";

export const taskKindTexts = {
  CALLBACK_CALL: "Ring upp någon som har bett om det",
  CALLBACK_REVIEW: "Granska en begäran om samtal som ser automatisk ut",
  PUBLIC_MESSAGE_ANSWER: "Svara på ett meddelande från webbplatsen",
  PUBLIC_MESSAGE_REVIEW: "Granska ett meddelande som ser automatiskt ut",
  ACCESS_FAULT_ANSWER: "Ta hand om en anmäld brist i tillgängligheten",
  INQUIRY_FIRST_CONTACT: "Ta första kontakten med familjen",
  INQUIRY_REVIEW: "Granska en anmälan som ser automatisk ut",
  INQUIRY_CONTACT_AGAIN: "Ta ny kontakt med familjen",
  FAMILY_ANSWER: "Svara på familjens meddelande",
  FAMILY_TIME: "Svara på familjens förslag om en annan tid",
  FAMILY_UPLOAD: "Ta emot handlingar från familjen",
  FAMILY_WITHDREW: "Läs: familjen har tagit tillbaka sin anmälan",
  FAMILY_WISHES: "Svara på vad familjen vill",
  CONSENT_WITHDRAWN: "Läs: ett samtycke är återtaget",
  INVESTIGATION_FINISH: "Gör klart utredningen",
  REGISTER_ENTRY_REVIEW: "Bedöm en uppgift ur ett register",
  INVESTIGATION_DECIDE: "Bedöm och besluta i utredningen",
  INVESTIGATION_COMMUNICATE: "Gå igenom utredningen med familjen",
  INVESTIGATION_RETURNED: "Komplettera utredningen",
  CONTRACT_SIGN: "Teckna avtal med hemmet",
  REQUEST_ASSIGN: "Fördela placeringsförfrågan",
  REQUEST_MATCH: "Hitta hem till förfrågan",
  PROPOSAL_DECLINED: "Kommunen tackade nej: föreslå ett annat hem",
  MESSAGE_ANSWER: "Svara på kommunens meddelande",
  DECISION_REGISTER: "Se till att kommunen registrerar sitt beslut",
  PLACEMENT_START: "Starta placeringen",
  IVO_NOTIFY: "Meddela IVO: fler än tre placerade barn i hemmet",
  HEALTH_EXAMINATION: "Fråga regionen om hälsoundersökning för barnet",
  JOURHEM_DEADLINE: "Tidsgränsen för jourhem närmar sig",
  PLACEMENT_FOLLOW_UP: "Följ upp placeringen",
  REGISTER_CHECK_EXPIRES: "Förnya registerkontrollen",
} as const satisfies Record<TaskKind, string>;

export const taskGroupTexts = {
  overdue: "Försenade",
  today: "I dag",
  soon: "Inom sju dagar",
  later: "Senare",
} as const satisfies Record<TaskGroup, string>;
