import type { RequestFacts } from "./facts";

/** What municipalities have asked for and still wait for, or have given up. */
export const waiting = {
  tonight: {
    from: "Ekdala",
    urgency: "NOW",
    ground: "URGENT",
    situation:
      "Två syskon hämtas av polis just nu. Lugna, väl klädda. Lillasyster behöver blöjor, storebror är allergisk mot pälsdjur. Ring så fort ni vet något.",
    children: [
      { sex: "BOY", age: 6 },
      { sex: "GIRL", age: 2 },
    ],
    needs: ["NO_PETS"],
  },
  sought: {
    from: "Sjöholma",
    urgency: "WITHIN_24_HOURS",
    ground: "BEHAVIOUR",
    situation:
      "Flicka som behöver bort från sitt umgänge. Hon vill själv och har packat. Får inte placeras i hemkommunen.",
    children: [{ sex: "GIRL", age: 15 }],
    avoid: ["Sjöholma"],
  },
  proposed: {
    from: "Björkvik",
    ground: "CONSENT",
    situation:
      "Flicka som behöver ett tryggt hem medan mamman är i behandling i åtta veckor. Ska kunna gå kvar i sin klass.",
    children: [{ sex: "GIRL", age: 9 }],
    nights: 56,
  },
  declined: {
    from: "Åsby",
    ground: "BEHAVIOUR",
    situation: "Pojke som spelar hockey på elitnivå och tränar varje dag. Skola på ort.",
    children: [{ sex: "BOY", age: 14 }],
  },
  withdrawn: {
    from: "Lövestad",
    ground: "CONSENT",
    situation: "Flicka vars mormor kanske kan ta emot. Vi utreder det samtidigt.",
    children: [{ sex: "GIRL", age: 7 }],
  },
  unassigned: {
    from: "Ängsvik",
    ground: "HOME",
    situation: "Pojke som bor hos en granne till månadsskiftet. Behöver ett lugnt hem utan djur.",
    children: [{ sex: "BOY", age: 8 }],
    needs: ["NO_PETS"],
  },
  held: {
    from: "Tallberga",
    ground: "CONSENT",
    situation: "Liten flicka, föräldrarna är med i planeringen och vill gärna träffa hemmet först.",
    children: [{ sex: "GIRL", age: 2 }],
    nights: 120,
  },
  undecided: {
    from: "Åsby",
    ground: "CONSENT",
    situation: "Pojke som har bott hos sin kontaktfamilj och känner sig trygg med djur.",
    children: [{ sex: "BOY", age: 7 }],
  },
  coming: {
    from: "Björkvik",
    ground: "HOME",
    situation:
      "Flicka som flyttar från sjukhuset när hon är utskriven. Rullstol de första veckorna.",
    children: [{ sex: "GIRL", age: 4, name: ["Liv", "Törnskata"] }],
    needs: ["STEP_FREE"],
  },
  neverCame: {
    from: "Ekdala",
    placementKind: "TRANSIT",
    ground: "CONSENT",
    situation: "Ensamkommande pojke väntas med tåget. Talar persiska.",
    children: [{ sex: "BOY", age: 17, isAgeEstimated: true }],
    languages: ["persiska"],
    nights: 14,
  },
  justAssigned: {
    from: "Granlunda",
    ground: "CONSENT",
    situation: "Ung mamma med nyfödd flicka behöver stöd i omvårdnaden. Förlossning i nästa vecka.",
    placementKind: "PARENT_CHILD",
    children: [{ sex: "GIRL", age: 0, label: "Mamma med nyfödd flicka" }],
  },
} as const satisfies Record<string, RequestFacts>;
