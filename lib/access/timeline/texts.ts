/** Who did something, where no name may be shown. */
export const doerTexts = {
  unit: "Familjehemsenheten",
  duty: "Socialjouren",
  client: "Kommunen",
  home: "Hemmet",
  family: "Familjen",
  sender: "Avsändaren",
  system: "Systemet",
} as const;
