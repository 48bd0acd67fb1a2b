import type { MemberRole, ProtectionLevel } from "@/lib/platform/generated/enums";

export const protectionLevelLabels = {
  NONE: "Inga skyddade uppgifter",
  CONFIDENTIAL: "Sekretessmarkering",
  PROTECTED_REGISTRATION: "Skyddad folkbokföring",
  FICTITIOUS: "Fingerade personuppgifter",
} as const satisfies Record<ProtectionLevel, string>;

/** The levels that a household can be given later. */
export const protectedLevelLabels = {
  CONFIDENTIAL: protectionLevelLabels.CONFIDENTIAL,
  PROTECTED_REGISTRATION: protectionLevelLabels.PROTECTED_REGISTRATION,
  FICTITIOUS: protectionLevelLabels.FICTITIOUS,
} as const;

export const memberRoleLabels = {
  ADULT: "Vuxen som tar emot barn",
  OTHER_ADULT: "Annan vuxen i hemmet",
  OWN_CHILD: "Eget barn",
} as const satisfies Record<MemberRole, string>;

/** What stands instead of a name: of an own child, and of everybody in a protected household. */
export const aliasWords = {
  ADULT: "Vuxen",
  OTHER_ADULT: "Annan vuxen",
  OWN_CHILD: "Barn",
} as const satisfies Record<MemberRole, string>;

export const peopleTexts = {
  gone: "Personen finns inte i hushållet längre. Ladda om sidan.",
  householdGone: "Hushållet finns inte, eller så får du inte se det. Ladda om sidan.",
  changed: "Någon annan hann före och ändrade uppgifterna. Ladda om sidan och ändra igen.",
  addressNeeded: "Skriv postnumret med fem siffror, till exempel 123 45",
  aliasTellsName:
    "Välj ett annat alias. Namnet på ett skyddat hushåll får inte innehålla familjens namn.",
  sameNumber: "De två vuxna har samma personnummer. Rätta det ena.",
  lastAdult:
    "Hushållet måste ha minst en vuxen som tar emot barn. Lägg till den nya innan du avslutar den sista.",
  twoAdults: "Hushållet har redan två vuxna som tar emot barn. Lägg till som annan vuxen.",
  alreadyProtected: "Hushållet har redan skyddade uppgifter.",
  birthYear: "Skriv födelseåret med fyra siffror, till exempel 2015",
  endBeforeStart: "Sista dagen måste vara efter dagen då personen kom till hushållet.",
} as const;
