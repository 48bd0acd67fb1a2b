import type { PlacingFacts } from "./facts";

/** Placements that are under way: planned ones and their like in jourhem. */
export const runningInEmergencyHomes: readonly PlacingFacts[] = [
  {
    from: "Björkvik",
    home: "Varmbo",
    startAgo: 95,
    ground: "HOME",
    situation:
      "Två syskon som står varandra nära och ska bo tillsammans. Flickan går i förskoleklass och behöver skjuts. Umgänge med mamman en gång i veckan med stöd.",
    children: [
      { sex: "GIRL", age: 6, name: ["Nova", "Måndalen"] },
      { sex: "BOY", age: 4, name: ["Ivar", "Måndalen"] },
    ],
    needs: ["ADULT_AT_HOME"],
    inquiry: { openedAgo: 110 },
  },
  {
    // Two months after the inquiry was closed have passed, and no special reasons are on record.
    from: "Åsby",
    home: "Lindehus",
    startAgo: 140,
    ground: "CONSENT",
    situation: "Pojke som behöver lugn och fasta rutiner medan familjehem söks. Går i trean.",
    children: [{ sex: "BOY", age: 9, name: ["Elis", "Fyrvass"] }],
    inquiry: { openedAgo: 170, closedAgo: 82 },
  },
  {
    from: "Granlunda",
    home: "Nyvrå",
    startAgo: 40,
    ground: "CONSENT",
    situation: "Mamman är på sjukhus. Flickan talar mest arabiska och är van vid små barn.",
    children: [{ sex: "GIRL", age: 3, name: ["Salma", "Nordhav"] }],
    needs: ["NO_PETS"],
    languages: ["arabiska"],
    inquiry: { openedAgo: 44 },
  },
  {
    // Past the time limit too, but with special reasons on record.
    from: "Ekdala",
    home: "Skogsvrå",
    startAgo: 200,
    ground: "BEHAVIOUR",
    situation: "Pojke som har skolkat och varit ute om nätterna. Trivs med djur.",
    children: [{ sex: "BOY", age: 15, name: ["Vidar", "Kvistgren"] }],
    inquiry: {
      openedAgo: 215,
      closedAgo: 104,
      specialReasons:
        "Familjehem är utrett och klart, men pojken avslutar nionde klass här. Flytten är planerad till terminens slut.",
    },
  },
  {
    from: "Lövestad",
    home: "Åkerfamn",
    startAgo: 25,
    ground: "HOME",
    situation: "Tre syskon som inte får skiljas åt. De två äldsta går i samma skola.",
    children: [
      { sex: "BOY", age: 11, name: ["Melker", "Ängaskog"] },
      { sex: "GIRL", age: 8, name: ["Alva", "Ängaskog"] },
      { sex: "BOY", age: 5, name: ["Loke", "Ängaskog"] },
    ],
    needs: ["NO_PETS"],
    inquiry: { openedAgo: 60 },
  },
  {
    from: "Björkvik",
    home: "Öppenhäll",
    startAgo: 60,
    ground: "CONSENT",
    situation: "Flicka som vill bo nära sin häst och sin skola medan föräldrarna får stöd.",
    children: [{ sex: "GIRL", age: 12, name: ["Tilde", "Sjögläns"] }],
    inquiry: { openedAgo: 150, closedAgo: 38 },
  },
  {
    from: "Tallberga",
    home: "Björnkulle",
    startAgo: 110,
    ground: "HOME",
    situation: "Pojke som blir rädd för höga röster. Behöver samma vuxna morgon och kväll.",
    children: [{ sex: "BOY", age: 5, name: ["Sixten", "Bäcklo"] }],
    inquiry: { openedAgo: 128 },
  },
  {
    from: "Åsby",
    home: "Rosenbrygga",
    startAgo: 75,
    ground: "BEHAVIOUR",
    situation: "Flicka som behöver vuxna som står kvar. Läser på gymnasiet och vill fortsätta.",
    children: [{ sex: "GIRL", age: 16, name: ["Ronja", "Isakäng"] }],
    inquiry: { openedAgo: 90 },
  },
  {
    from: "Ekdala",
    home: "Havskrona",
    startAgo: 30,
    ground: "CONSENT",
    placementKind: "PARENT_CHILD",
    situation: "Ung mamma med nyfödd pojke behöver stöd dygnet runt i omvårdnaden.",
    children: [{ sex: "BOY", age: 0, label: "Mamma med pojke under 1 år" }],
    inquiry: { openedAgo: 48 },
    nights: 90,
  },
  {
    from: "Granlunda",
    home: "Granstuga",
    startAgo: 55,
    ground: "CONSENT",
    situation: "Liten flicka, van vid hund hemma. Morföräldrarna hälsar på på söndagar.",
    children: [{ sex: "GIRL", age: 2, name: ["Ebba", "Lärkfelt"] }],
    inquiry: { openedAgo: 70 },
  },
  {
    from: "Sjöholma",
    home: "Norrlykta",
    startAgo: 150,
    ground: "CONSENT",
    situation: "Pojke som snart fyller 18 och ska öva på att bo själv i annexet.",
    children: [{ sex: "BOY", age: 17, name: ["Amin", "Strandöst"] }],
    inquiry: { openedAgo: 165 },
  },
  {
    from: "Ängsvik",
    home: "Klintlykta",
    startAgo: 20,
    ground: "HOME",
    situation:
      "Flicka som behöver eget rum med dörr att stänga. Var hon bor får inte bli känt för pappan.",
    children: [{ sex: "GIRL", age: 14, name: ["Saga", "Rimek"], isProtected: true }],
    inquiry: { openedAgo: 35 },
  },
];

/** Placements that go on in familjehem. */
export const runningInFosterHomes: readonly PlacingFacts[] = [
  {
    from: "Ekdala",
    home: "Tallglöd",
    homeKind: "FOSTER",
    startAgo: 170,
    ground: "HOME",
    situation: "Flicka som har bott i jourhem och känner familjen sedan inskolningen.",
    children: [{ sex: "GIRL", age: 10, name: ["Juni", "Solask"] }],
  },
  {
    from: "Åsby",
    home: "Bäckaro",
    homeKind: "FOSTER",
    startAgo: 100,
    ground: "HOME",
    situation: "Två bröder som ska växa upp tillsammans nära mormor.",
    children: [
      { sex: "BOY", age: 7, name: ["Otto", "Vintermark"] },
      { sex: "BOY", age: 3, name: ["Frans", "Vintermark"] },
    ],
  },
];

/** Placements that began within hours and still go on. */
export const runningSinceAlarm: readonly PlacingFacts[] = [
  {
    from: "Sjöholma",
    home: "Tegelmåne",
    startAgo: 12,
    ground: "URGENT",
    situation: "Pappan gripen i kväll. Pojken är trött och hungrig, har sin ryggsäck med sig.",
    children: [{ sex: "BOY", age: 7, name: ["Bilal", "Havsten"] }],
    languages: ["somaliska"],
    inquiry: { openedAgo: 12 },
  },
  {
    from: "Ekdala",
    home: "Fjällfamn",
    startAgo: 9,
    clock: "15:10",
    placementKind: "TRANSIT",
    ground: "CONSENT",
    situation: "Ensamkommande pojke som väntar på sin anvisningskommun. God man är utsedd.",
    children: [{ sex: "BOY", age: 16, isAgeEstimated: true }],
    languages: ["dari"],
    nights: 21,
    isUnsigned: true,
  },
];
