import type { PlacingFacts } from "./facts";

/** Placements that are over, the oldest first. */
export const endedPlacements: readonly PlacingFacts[] = [
  {
    from: "Björkvik",
    home: "Varmbo",
    startAgo: 255,
    ground: "CONSENT",
    situation: "Liten flicka som behöver ett hem medan familjehem utreds.",
    children: [{ sex: "GIRL", age: 1, name: ["Lova", "Töckenlid"] }],
    inquiry: { openedAgo: 262, closedAgo: 190 },
    ended: {
      ago: 160,
      reason: "FOSTER_HOME",
      isPlanned: true,
      note: "Inskolning i familjehemmet under tre veckor. Jourhemmet följde med de första gångerna.",
    },
  },
  {
    from: "Ängsvik",
    home: "Dalgrind",
    startAgo: 225,
    ground: "CONSENT",
    situation: "Mamman behöver vila efter en operation. Pojken ska kunna ringa hem varje kväll.",
    children: [{ sex: "BOY", age: 6, name: ["Noel", "Fjärilsgren"] }],
    ended: {
      ago: 178,
      reason: "RETURN_HOME",
      isPlanned: true,
      note: "Flyttade hem enligt plan. Familjen erbjöds stöd hemma.",
    },
  },
  {
    from: "Björkvik",
    home: "Solvrå",
    startAgo: 210,
    ground: "HOME",
    situation: "Flicka med stor släkt i grannkommunen, farfar har anmält sitt intresse.",
    children: [{ sex: "GIRL", age: 8, name: ["Maj", "Grönry"] }],
    inquiry: { openedAgo: 214, closedAgo: 150 },
    ended: {
      ago: 120,
      reason: "KINSHIP",
      isPlanned: true,
      note: "Flyttade till farfar när hans hem var utrett.",
    },
  },
  {
    from: "Tallberga",
    home: "Vinterglöd",
    startAgo: 165,
    ground: "BEHAVIOUR",
    situation: "Pojke som har rymt från två hem. Tycker om att laga mat.",
    children: [{ sex: "BOY", age: 14, name: ["Mille", "Åskfjäll"] }],
    ended: {
      ago: 131,
      reason: "BREAKDOWN_CHILD",
      isPlanned: false,
      note: "Ville inte bo kvar och återvände inte efter helgen. Uppföljande samtal hållet med hemmet.",
    },
  },
  {
    from: "Lövestad",
    home: "Lundglänta",
    startAgo: 180,
    ground: "CONSENT",
    situation: "Två systrar medan pappan får vård. Vana vid djur och landet.",
    children: [
      { sex: "GIRL", age: 13, name: ["Hedvig", "Kråkstjärna"] },
      { sex: "GIRL", age: 10, name: ["Ellen", "Kråkstjärna"] },
    ],
    ended: {
      ago: 92,
      reason: "RETURN_HOME",
      isPlanned: true,
      note: "Pappan är hemma igen. Systrarna vill hälsa på i jourhemmet på loven.",
    },
  },
  {
    from: "Björkvik",
    home: "Dalgrind",
    startAgo: 85,
    ground: "CONSENT",
    situation: "Syskon som behöver komma undan oro hemma under en kort tid.",
    children: [
      { sex: "GIRL", age: 9, name: ["Siri", "Blåklintö"] },
      { sex: "BOY", age: 7, name: ["Truls", "Blåklintö"] },
    ],
    ended: {
      ago: 33,
      reason: "RETURN_HOME",
      isPlanned: true,
      note: "Hem med stöd av familjebehandlare.",
    },
  },
];

/** One that began at night and is over. */
export const endedAlarms: readonly PlacingFacts[] = [
  {
    from: "Ekdala",
    home: "Torngläd",
    startAgo: 130,
    placementKind: "TRANSIT",
    ground: "CONSENT",
    situation: "Ensamkommande pojke kom med nattåget. Talar arabiska.",
    children: [{ sex: "BOY", age: 15, isAgeEstimated: true }],
    languages: ["arabiska"],
    ended: {
      ago: 117,
      reason: "OTHER",
      isPlanned: true,
      note: "Anvisad till en annan kommun, som hämtade i dag.",
    },
  },
  {
    from: "Åsby",
    home: "Hedenhus",
    startAgo: 70,
    ground: "URGENT",
    situation: "Bråk i hemmet i natt. Flickan är oskadd och har sin kanin hos grannen.",
    children: [{ sex: "GIRL", age: 10, name: ["Vilma", "Ekoxe"] }],
    ended: {
      ago: 49,
      reason: "KINSHIP",
      isPlanned: true,
      note: "Flyttade till moster, som har utretts av kommunen.",
    },
  },
];
