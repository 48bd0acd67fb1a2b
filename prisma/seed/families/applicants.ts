import { all, type Family, household, teens, young } from "./family";
import { homeFamilies } from "./homes";

type Facts = Partial<Family> & Pick<Family, "places" | "ages">;

let last = homeFamilies.length - 1;

/** A family that is no home yet; every other has the one consultant, every other the other. */
function family(names: string, place: string, facts: Facts): Family {
  last += 1;
  const consultant = last % 2 === 0 ? "handlaggare" : "handlaggare2";
  return { kind: "EMERGENCY", consultant, ...household(names, place), serial: last, ...facts };
}

/** Families whose investigation is under way or has ended without a home, by what is told of each. */
export const investigatedFamilies = {
  visits: family("Elin och Joel Hoppfeldt", "99101 Ekdala", {
    places: 2,
    ages: young,
    ownChildren: [7, 10],
    login: "familj",
  }),
  justOpened: family("Malin och Teo Gläntström", "99102 Björkvik", { places: 1, ages: all }),
  checksWaiting: family("Rut och Arvo Himmelsbro", "99103 Granlunda", { places: 2, ages: teens }),
  entryFound: family("Nadja och Viktor Lövfamn", "99104 Sjöholma", {
    places: 1,
    ages: young,
    ownChildren: [5],
  }),
  referencesMissing: family("Asta och Sigge Höstglöd", "99105 Lövestad", {
    places: 1,
    ages: all,
    kind: "FOSTER",
  }),
  resting: family("Greta Källviska", "99106 Tallberga", { places: 1, ages: young }),
  handedIn: family("Moa och Hamid Morgonro", "99107 Ekdala", {
    places: 2,
    ages: all,
    languages: ["svenska", "dari"],
  }),
  readByFamily: family("Tove och Axel Nattviol", "99108 Åsby", {
    places: 1,
    ages: teens,
    ownChildren: [14],
  }),
  returned: family("Vera och Isak Regnhage", "99109 Ängsvik", { places: 2, ages: young }),
  late: family("Hedvig och Love Snöklocka", "99110 Björkvik", {
    places: 1,
    ages: all,
    hasPets: true,
  }),
  hidden: family("Olga och Niklas Vilohamn", "99111 Granlunda", {
    places: 1,
    ages: young,
    consultant: "handlaggare",
  }),
  tooClose: family("Stina och Gabriel Ugglebo", "99112 Ekdala", {
    places: 1,
    ages: young,
    consultant: "handlaggare",
  }),
  turnedDown: family("Samira och Ludvig Dimhage", "99113 Sjöholma", { places: 1, ages: teens }),
  changedTheirMind: family("Johanna och Elof Aftonäng", "99114 Lövestad", {
    places: 1,
    ages: young,
  }),
  brokenOff: family("Karin och Roger Sävhamra", "99115 Tallberga", { places: 1, ages: all }),
};

/** Families that have told of their interest, by how far it has come. */
export const interestedFamilies = {
  lastNight: [
    family("Petra Vindspel", "99121 Ekdala", { places: 1, ages: young }),
    family("Aisha och Emil Stjärnfall", "99122 Björkvik", { places: 2, ages: all }),
    family("Monica Lingonhed", "99123 Åsby", { places: 1, ages: teens }),
    family("Therese och Jakob Vårdag", "99124 Granlunda", {
      places: 1,
      ages: young,
      kind: "FOSTER",
    }),
  ],
  waitingTooLong: family("Emma Mossvide", "99125 Tallberga", { places: 1, ages: young }),
  noAnswerYet: family("Lena och Adrian Sommarhus", "99126 Sjöholma", { places: 2, ages: all }),
  wantsToGoOn: family("David och Ida Längtorp", "99127 Ekdala", {
    places: 1,
    ages: young,
    kind: "FOSTER",
    login: "familj2",
  }),
  thinksItOver: family("Ulla och Börje Kattfot", "99128 Lövestad", { places: 1, ages: teens }),
  tooFarAway: family("Sofia Blåbärsro", "99129 Ängsvik", { places: 1, ages: young }),
  tooCrowded: family("Camilla och Milan Tranedal", "99130 Björkvik", { places: 1, ages: all }),
  tookItBack: family("Nina Höglycka", "99131 Ekdala", { places: 1, ages: young }),
  neverAnswered: family("Pia och Kaj Sandrevel", "99132 Åsby", { places: 1, ages: teens }),
  parked: family("Agneta och Rune Vitsippe", "99133 Granlunda", { places: 1, ages: young }),
  machine: family("Win Bonusén", "99135 Ekdala", { places: 9, ages: all }),
  twice: family("Jessica och Anton Tvillinge", "99136 Tallberga", { places: 2, ages: young }),
  twiceAndMerged: family("Maria och Ali Duvesång", "99137 Ekdala", { places: 1, ages: all }),
};
