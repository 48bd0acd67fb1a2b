import type { TieFault } from "./rules";

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
  done: "Klart! Din e-legitimation är kopplad.",
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
