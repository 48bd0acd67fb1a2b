import type { Day } from "@/lib/platform/dates";

type Fault = {
  what: string;
  /** For whom it is a hindrance, and how. */
  effect: string;
  /** Why it is so, and what we do about it. */
  plan: string;
};

const assessedOn: Day = "2026-11-22";
const updatedOn: Day = "2026-11-28";

const faults: readonly Fault[] = [
  {
    what: "Allt finns inte på lättläst svenska.",
    effect: "Formulär, nyheter och tabeller med belopp är på vanlig svenska.",
    plan: "Ring oss, så går vi igenom dem tillsammans. Vi skriver fler sidor när någon saknar dem.",
  },
  {
    what: "Allt finns inte på andra språk än svenska.",
    effect:
      "På engelska saknas formulär, nyheter och tabeller. På arabiska finns bara en sammanfattning.",
    plan: "Ring oss, så fyller vi i formulären tillsammans. Vi ordnar tolk, och det kostar inget.",
  },
  {
    what: "Information på teckenspråk saknas.",
    effect: "Den som har teckenspråk som första språk får bara text.",
    plan: "Vi har inte filmat texterna än och har inget datum. Boka tid, så ordnar vi tolk.",
  },
  {
    what: "Sidans titel börjar inte med ”Fel” när JavaScript är avstängt.",
    effect: "Den som lyssnar på sidan märker felet först i rutan högst upp i formuläret.",
    plan: "Det beror på hur vårt ramverk ritar sidan. Rutan läses alltid först. Vi söker en lösning för titeln.",
  },
];

/** What the accessibility statement says; the dates change only when somebody has looked. */
export const accessibility = { assessedOn, updatedOn, faults };
