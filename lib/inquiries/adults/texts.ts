import { doneNews } from "@/lib/platform/done-news";
import { unit } from "@/lib/site/texts";
import type { InvitationFault, TieFault } from "./rules";

/** Why an e-identification could not be tied, and what to do. */
export const tieFaultTexts = {
  GONE: "Sidan finns inte längre. Ring oss, så hjälper vi dig.",
  STAFF: "Du är inloggad med en tjänstelegitimation. Logga ut och logga in med din egen.",
  TAKEN:
    "Den här sidan är redan kopplad till någon annans e-legitimation. Ring oss, så reder vi ut det tillsammans.",
  OTHER_ADULT:
    "Din e-legitimation är redan kopplad till den andra vuxna i ansökan. Varje vuxen använder sin egen.",
  ELSEWHERE:
    "Din e-legitimation är redan kopplad till en annan ansökan som pågår. Ring oss om det har blivit fel.",
} as const satisfies Record<TieFault, string>;

export const tieTexts = {
  stale: "Det gick för lång tid, eller så bytte du webbläsare. Begär en ny länk och börja om.",
} as const;

/** Staff take an e-identification away that the wrong person tied. */
export const untyingTexts = {
  notTied: "Ingen e-legitimation är kopplad längre. Ladda om sidan.",
  title: "Kopplad till fel person?",
  button: "Ta bort kopplingen",
  effect:
    "Den som är kopplad ser inte längre ansökan, och öppna länkar slutar fungera. Rätt person begär en ny länk på sidan Min ansökan och kopplar sin egen e-legitimation.",
  after:
    "Samtycken, meddelanden och handlingar som har kommit in under tiden står kvar. Gå igenom dem och fråga familjen vad som gäller.",
} as const;

/** The page between a link and what asks for e-identification. */
export const identifyTexts = {
  tied: {
    title: "Logga in med e-legitimation för att läsa",
    lead: "Du kom hit med en länk. Här behöver vi veta säkert att det är du.",
    button: "Logga in med e-legitimation",
  },
  untied: {
    title: "Koppla din e-legitimation",
    lead: "Du kom hit med en länk. För att läsa meddelanden, lämna samtycken och skicka in handlingar behöver vi veta säkert att det är du.",
    button: "Koppla min e-legitimation",
  },
  why: "En länk i ett mejl kan hamna fel. Med din e-legitimation kan ingen annan läsa det som är ditt, inte ens den du bor med. Det du ser av ansökan i dag ser du också efteråt.",
} as const;

export const invitationFaultTexts = {
  NOT_FIRST: "Bara den som skickade anmälan kan bjuda in en till.",
  ENDED: "Anmälan är avslutad. Ta upp den igen först.",
  TWO: "Ni är redan två i ansökan. Ladda om sidan.",
  SAME_ADDRESS:
    "Det är din egen adress. Varje vuxen behöver en egen, så att ni kan läsa det som är ert var för sig.",
} as const satisfies Record<InvitationFault, string>;

export const invitationTexts = {
  gone: "Det går inte att bjuda in någon just nu. Ladda om sidan.",
  notWaiting: "Inbjudan väntar inte längre på svar. Ladda om sidan.",
  tooMany: `Vi har skickat flera inbjudningar åt er nyligen. Titta i skräpposten, eller vänta till i morgon. Ring oss på ${unit.phone.shown}, så hjälper vi er.`,
} as const;

/** What the family's page says when something has just been done there. */
export const familyNews = doneNews({
  inbjuden: "Vi har skickat en inbjudan. Länken i mejlet fungerar i två veckor.",
  "inbjuden-igen": "Vi har skickat en ny länk. Den förra fungerar inte längre.",
  "inbjudan-tillbaka": "Inbjudan är tillbakatagen.",
  pausad: "Er anmälan vilar nu. Ni kan fortsätta när ni vill.",
  "pausen-onskad": "Er utredare har fått veta att ni vill pausa, och svarar er.",
  atertagen: "Ni har tagit tillbaka er anmälan. Tack för att ni ville!",
  "avslut-onskat": "Er utredare har fått veta att ni vill avsluta, och hör av sig till er.",
  upptagen: "Roligt att ni är tillbaka! Vi har tagit upp er anmälan.",
  "fortsatt-onskad": "Er utredare har fått veta att ni vill fortsätta, och hör av sig till er.",
  samtyckt: "Tack! Ditt samtycke är sparat.",
  aterkallat: "Samtycket är återtaget. Din utredare får veta det.",
});
