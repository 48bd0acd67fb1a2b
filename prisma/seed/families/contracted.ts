import { all, type HomeRow, home, teens, young } from "./family";

/** The six contracted jourhem with fourteen places. */
export const contracted: HomeRow[] = [
  home("Sara och Peter Varmbo", "99021 Ekdala", {
    places: 3,
    ages: young,
    decidedAgo: 284,
    login: "jourhem",
    area: "Norra Ekdala",
    languages: ["svenska", "engelska"],
    hasPets: true,
    ownChildren: [14, 16],
  }),
  home("Eva och Marko Lindehus", "99031 Björkvik", {
    places: 2,
    ages: all,
    decidedAgo: 262,
    isStepFree: true,
    hasPets: false,
    languages: ["svenska", "finska"],
  }),
  home("Aisha och Johan Nyvrå", "99041 Granlunda", {
    places: 2,
    ages: young,
    decidedAgo: 150,
    hasPets: false,
    ownChildren: [9],
    languages: ["svenska", "arabiska"],
  }),
  home("Lena Skogsvrå", "99022 Ekdala", {
    places: 2,
    ages: teens,
    decidedAgo: 276,
    area: "Sjökanten",
    hasPets: true,
  }),
  home("Bo och Ingrid Åkerfamn", "99071 Åsby", {
    places: 3,
    ages: all,
    decidedAgo: 240,
    area: "Åsby by",
    isStepFree: true,
    hasPets: false,
  }),
  home("Fatima och Erik Tegelmåne", "99051 Sjöholma", {
    places: 2,
    ages: young,
    decidedAgo: 118,
    hasPets: false,
    languages: ["svenska", "somaliska", "engelska"],
    ownChildren: [4, 7],
  }),
];
