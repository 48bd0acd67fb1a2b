/** The kinds of home that the example can be worked out for, as one chooses them. */
export const homeChoices = {
  CONTRACTED_ONE: "Kontrakterat jourhem med 1 plats",
  CONTRACTED_TWO: "Kontrakterat jourhem med 2 platser",
  CONTRACTED_MORE: "Kontrakterat jourhem med 3–4 platser",
  ASSIGNMENT: "Jourhem som vi frågar varje gång (uppdragshem)",
  FOSTER: "Familjehem",
} as const;

export const exampleWords = {
  chooseHome: "Välj vilket slags hem ni räknar på",
  count: (ages: string) => `Skriv hur många barn ${ages} med en siffra från 0 till 4`,
  oneChild: "Skriv minst ett barn. Ett sådant hem får betalt när ett barn bor där",
  fewer: (places: number) =>
    places === 4
      ? "Räkna med högst fyra barn sammanlagt. Är de fler, ring oss"
      : `Avtalet rymmer ${places === 1 ? "ett barn" : "två barn"}. Välj fler platser eller färre barn`,
} as const;

export const lineTexts = {
  FEE_PER_HOME: "Arvode för platserna, före skatt",
  FEE_PER_CHILD: "Arvode före skatt, efter vad barnet behöver",
  ROOM: "Ersättning för rummet, medan inget barn bor hos er",
  YOUNGER: "Omkostnader, barn 0–12 år",
  OLDER: "Omkostnader, unga 13–19 år",
} as const;
