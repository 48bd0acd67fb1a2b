/** Those who answer, told by what they do and can: which of them is on duty changes, the roles do not. */
export const team = [
  {
    role: "Familjehemssekreterare med inriktning på jourhem",
    does: "Svarar på frågor om jour, utreder nya jourhem och stöttar dem när ett barn kommer med kort varsel.",
    knows: "Utbildad i att bedöma hem för korta placeringar. Van vid samtal på kvällar och helger.",
  },
  {
    role: "Familjehemssekreterare med inriktning på familjehem",
    does: "Utreder familjer som vill ta emot ett barn för lång tid, och följer hemmet under hela uppdraget.",
    knows: "Handleder i anknytning, trauma och skolgång. Leder utbildningen för nya familjehem.",
  },
  {
    role: "Familjehemssekreterare med inriktning på nätverkshem",
    does: "Möter släktingar och vänner som öppnar sitt hem för ett barn de redan känner.",
    knows: "Van vid samtal där familjen och uppdraget går in i varandra.",
  },
  {
    role: "Familjehemssekreterare med inriktning på kontaktfamilj och avlastning",
    does: "Hittar familjer för helger och lov, och ordnar avlastning när ett hem behöver vila.",
    knows: "Har hand om mentorshemmet, där en erfaren familj stöttar de andra hemmen.",
  },
  {
    role: "Enhetschef",
    does: "Beslutar om hem, tecknar avtal och tar emot klagomål.",
    knows: "Socionom med lång erfarenhet av barn och familj.",
  },
] as const;
