export const relationLabels = {
  EMPLOYER: "Arbetsgivare",
  COLLEAGUE: "Kollega",
  SCHOOL: "Förskola eller skola",
  EARLIER_CLIENT: "Tidigare uppdragsgivare",
  FRIEND: "Vän",
  NEIGHBOUR: "Granne",
  RELATIVE: "Släkting",
  OTHER: "Annan",
} as const;
export type ReferenceRelation = keyof typeof relationLabels;
