import type { Role } from "@/lib/platform/generated/enums";

/** What each role is called at the top of the page. */
export const roleTexts = {
  CONSULTANT: "Familjehemssekreterare",
  UNIT_MANAGER: "Enhetschef",
  DUTY: "Socialjour",
  CLIENT_WORKER: "Socialsekreterare",
  BOARD_MEMBER: "Ledamot i utskottet",
  BOARD_CHAIR: "Ordförande",
  HOME_ADULT: "Jourhem",
  MENTOR: "Mentorshem",
  APPLICANT: "Sökande familj",
  EDITOR: "Webbredaktör",
  ADMIN: "Administratör",
  AUDITOR: "Loggranskare",
} as const satisfies Record<Role, string>;

/** What went wrong at a sign-in, by the code that next-auth sends back. */
export function signInErrorText(code: string): string {
  if (code === "AccessDenied")
    return "Du har inte behörighet till Hemvist. Prata med din enhetschef.";
  if (code === "OAuthCallback" || code === "Callback") {
    return "Inloggningen avbröts eller tog för lång tid. Försök igen.";
  }
  return "Det gick inte att logga in just nu. Försök igen om en stund. Är det bråttom, ring oss.";
}

/** Above what was wrong in the fields of a form that is no longer on the page. */
export const lostFormText = "Det du skickade kunde inte tas emot.";
