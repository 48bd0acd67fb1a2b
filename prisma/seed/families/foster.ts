import { all, type HomeRow, home, teens, young } from "./family";

/** Four familjehem with five places. */
export const foster: HomeRow[] = [
  home("Monica och Jörgen Tallglöd", "99028 Ekdala", {
    places: 1,
    ages: all,
    decidedAgo: 236,
    ownChildren: [12],
  }),
  home("Ida och Samuel Bäckaro", "99074 Åsby", {
    places: 2,
    ages: young,
    decidedAgo: 172,
    hasPets: true,
  }),
  home("Viveka Ljungro", "99045 Granlunda", { places: 1, ages: teens, decidedAgo: 94 }),
  home("Petra och Magnus Söderspira", "99055 Sjöholma", {
    places: 1,
    ages: young,
    decidedAgo: 46,
    ownChildren: [2, 4],
  }),
];

/** The home that has no places of its own: it supports and relieves the others. */
export const mentor: HomeRow = home("Birgitta och Hans Visgård", "99029 Ekdala", {
  places: 1,
  ages: all,
  decidedAgo: 270,
  login: "mentorshem",
  hasPets: true,
  area: "Norra Ekdala",
});
