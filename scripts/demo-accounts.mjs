// @ts-check

/** Everybody in the demo story is made up; the sign-in service keys them as `demo-<login>`. */
export const demoAccounts = [
  { login: "handlaggare", name: "Maja Ekdal", role: "Familjehemssekreterare" },
  { login: "handlaggare2", name: "Jonas Furulund", role: "Familjehemssekreterare" },
  { login: "chef", name: "Karin Stenåker", role: "Enhetschef" },
  { login: "socialjour", name: "Amir Nattberg", role: "Socialjouren, alla åtta kommuner" },
  { login: "bestallare-bjorkvik", name: "Lina Vikgren", role: "Socialsekreterare i Björkvik" },
  { login: "bestallare-asby", name: "Oskar Åsgren", role: "Socialsekreterare i Åsby" },
  { login: "namnd-ekdala", name: "Gunvor Rådberg", role: "Ledamot i Ekdalas utskott" },
  { login: "ordforande-bjorkvik", name: "Folke Klubbensköld", role: "Ordförande i Björkvik" },
  { login: "jourhem", name: "Sara Varmbo", role: "Vuxen i ett kontrakterat jourhem" },
  { login: "jourhem2", name: "Tomas Öppenhäll", role: "Vuxen i ett uppdragsjourhem" },
  { login: "mentorshem", name: "Birgitta Visgård", role: "Vuxen i mentorshemmet" },
  { login: "redaktor", name: "Nils Textorp", role: "Webbredaktör" },
  { login: "admin", name: "Petra Nyckelby", role: "Administratör" },
  { login: "granskare", name: "Helge Loggström", role: "Granskare av åtkomstloggen" },
  { login: "familj", name: "Elin Hoppfeldt", role: "Familj som vill bli jourhem" },
  { login: "familj2", name: "David Längtorp", role: "Familj som vill bli familjehem" },
];

/**
 * @param {string} text what somebody wrote in the sign-in field
 * @returns {(typeof demoAccounts)[number] | undefined}
 */
export const findDemoAccount = (text) =>
  demoAccounts.find(({ login }) => login === text.trim().toLowerCase());

/**
 * @param {string} login
 * @returns {string} the subject that the sign-in service states and the seed gives the user
 */
export const demoSubject = (login) => `demo-${login}`;
