/** Notes about families and homes, by the family's name. */
export const investigationNotes = {
  Hoppfeldt:
    "Elin ringde och undrade om det andra hembesöket kan flyttas till en kväll, så att barnen är hemma. Vi bestämde torsdag klockan 17. Hon berättade också att familjen har börjat måla rummet.",
  Snöklocka:
    "Telefonsamtal med båda. De har haft mycket i sina arbeten och bett att få vänta med de enskilda intervjuerna. Vi kom överens om två tider i början av nästa månad. Jag påminde om att målet för utredningen har passerat.",
  Höstglöd: "Den fjärde referensen är utomlands till helgen. Jag ringer henne på måndag.",
} as const;

export const homeNotes = {
  Lindehus:
    "Besök i hemmet. Pojken har det bra och har börjat på simning. Jag tog upp att tiden i jourhem är ute: kommunen säger att familjehem är på väg. Jag har bett om besked i veckan och tagit upp det med min chef.",
  Varmbo:
    "Uppföljningssamtal med Sara och Peter. Barnen sover bättre. Familjen önskar avlastning en helg i nästa månad så att de kan fira sin son som tar studenten.",
  Furuglim:
    "Enheten har fått uppgifter om hemmet som vi behöver gå igenom. Inga nya placeringar så länge. Inget barn bor där just nu. Marianne är informerad.",
} as const;

export const placementNote =
  "Första uppföljningen. Pojken åt frukost, visade sina läxor och ville veta vilka dagar han får ringa pappa. Hemmet har kontakt med skolan.";

export const draft =
  "Kom ihåg att fråga om arbetstiderna och vem som hämtar på fredagar. Syskonbarnen varannan";
