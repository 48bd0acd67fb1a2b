import { addDays, type Day, formatDay } from "@/lib/platform/dates";
import type { OverlayKind, StayKind } from "@/lib/platform/generated/enums";
import type { NightStatus } from "./occupancy/rules";

/** Why a place cannot be held, each with what to do instead. */
export const refusalTexts = {
  unknownHome: "Hemmet finns inte, eller så får du inte hålla plats där.",
  noNights: "Platsen måste gälla minst en natt. Välj en senare dag som sista dag.",
  notActive: "Hemmet har inget avtal och tar inte emot barn än. Välj ett annat hem.",
  overlay: ({ kind, endsOn }: { kind: OverlayKind; endsOn: Day | null }) => {
    const what = kind === "PAUSED" ? "Hemmet har paus" : "Hemmet är stoppat för nya placeringar";
    const until =
      endsOn === null ? "tills vidare" : `till och med ${formatDay(addDays(endsOn, -1))}`;
    return `${what} ${until}. Välj ett annat hem eller andra dagar.`;
  },
  noContract: (day: Day) =>
    `Hemmets avtal gäller inte den ${formatDay(day)}. Välj dagar då avtalet gäller, eller ett annat hem.`,
  tooFew: (free: number, wanted: number) => {
    if (free === 0) {
      return "Hemmet har ingen ledig plats alla nätterna, någon annan kan ha hunnit före. Se vilka hem som är lediga nu.";
    }
    const has = free === 1 ? "1 ledig plats" : `${free} lediga platser`;
    return `Hemmet har ${has} alla nätterna, men det behövs ${wanted}. Välj ett annat hem eller dela upp barnen.`;
  },
  holdGone:
    "Platsen hålls inte längre: tiden har gått ut eller så har den släppts. Håll en plats på nytt.",
  stayGone: "Platsen är redan släppt. Ladda om sidan.",
  otherNights:
    "Platsen är bara tagen de dagar som förfrågan gällde. Be enheten ändra dagarna innan ni går vidare.",
  endsBeforeStart: "Sista dagen kan inte vara före den första. Välj en senare dag.",
} as const;

/** Sentences of a home's timeline. */
export const stayEventTexts = {
  "stay.holds-expired": "Tiden gick ut för platser som hölls",
} as const;

/** Why a place was let go without anybody deciding so. */
export const releaseReasons = { expired: "Tiden gick ut" } as const;

/** A night on the board, in a word. */
export const occupancyWords = {
  FREE: "Ledig",
  HELD: "Hålls",
  TAKEN: "Upptagen",
  PAUSED: "Paus",
  STOPPED: "Stopp",
  NO_CONTRACT: "Inget avtal",
} as const satisfies Record<NightStatus, string>;

/** The same where nights are told of in a sentence. */
export const rangeTexts = {
  FREE: "ledigt",
  HELD: "hålls",
  TAKEN: "fullt",
  PAUSED: "paus",
  STOPPED: "stopp",
  NO_CONTRACT: "inget avtal",
} as const satisfies Record<NightStatus, string>;

export const stayKindLabels = {
  HOLD: "Plats som hålls",
  PLACEMENT: "Placering",
  RELIEF: "Avlastning",
  LEAVE: "Ledighet",
} as const satisfies Record<StayKind, string>;
