import type { closingChoices } from "../texts";

/** Why the unit goes no further with a family, by its code. */
export type ClosingReason = keyof typeof closingChoices;

/** Why the unit goes no further, to the family's own eyes. */
export const reasonParagraphs = {
  NOT_THE_RIGHT_MISSION:
    "Det ni vill och kan passar bättre för ett annat slags uppdrag än dem vi har. Det är ingen bedömning av er som familj.",
  HOME_NOT_FIT:
    "Ett barn som bor hos er behöver ett eget rum och lugn och ro. Som ni bor nu räcker bostaden inte till för det.",
  LIFE_NOT_FIT:
    "Det är mycket i er vardag just nu. Ett uppdrag tar tid och kraft varje dag, och vi tror att det skulle bli för mycket för er och för barnet.",
  OUTSIDE_AREA:
    "Ni bor längre bort än vi kan arbeta. Barnen behöver ha nära till sin familj, sin skola och till oss. Kommunen där ni bor söker ofta också hem.",
  NO_NEED: "Just nu behöver vi inte fler hem av det slag som ni vill vara. Det kan ändras.",
  OTHER: "Vi berättade om skälet när vi pratade med er.",
} as const satisfies Record<ClosingReason, string>;
