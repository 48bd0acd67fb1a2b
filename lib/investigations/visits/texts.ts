/** What is looked at in a home. */
export const visitPointLabels = {
  OWN_ROOM: "Eget rum för barnet",
  SLEEPING_PLACE: "Sängplats",
  FIRE_SAFETY: "Brandskydd och utrymning",
  WEAPONS: "Vapenskåp",
  MEDICINES: "Mediciner och kemikalier",
  WATER: "Pool, brunn och vatten",
  PETS: "Husdjur",
  SMOKING: "Rökning och snus",
  NEIGHBOURHOOD: "Närområde och skola",
  ACCESSIBILITY: "Tillgänglighet",
  INTERNET: "Internet och skärmar",
} as const;
export type VisitPoint = keyof typeof visitPointLabels;

export const findingLabels = {
  IN_ORDER: "I ordning",
  ATTENTION: "Behöver åtgärdas",
} as const;

export const announcedLabels = { yes: "Anmält i förväg", no: "Oanmält" } as const;
