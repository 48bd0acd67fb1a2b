/** What follows the question mark; nothing that tells of a person may stand in a URL. */
export type Query = Record<
  string,
  string | number | boolean | readonly string[] | null | undefined
>;

/** The languages of public and applicant pages: Swedish, English, easy Swedish. */
export type PathLocale = "sv" | "en" | "easy";

const LOCALE_PREFIXES = { sv: "", en: "/en", easy: "/lattlast" } as const;

/** The name under which the sign-in page is told where to go afterwards. */
export const RETURN_TO = "till";

const staffRoot = "/handlaggning";
const clientRoot = "/bestallare";
const adminRoot = "/admin";

/** Every address of the product. A function takes an id, or what follows the question mark. */
export const paths = {
  home: "/",
  becomeEmergencyHome: "/bli-jourhem",
  becomeFosterHome: "/bli-familjehem",
  contactFamilyAndRelief: "/kontaktfamilj-och-avlastning",
  howItWorks: "/sa-gar-det-till",
  compensation: "/ersattning",
  supportAndTraining: "/stod-och-utbildning",
  children: "/barnen",
  forChildren: "/for-barn",
  childCard: "/for-barn/kort",
  questions: "/vanliga-fragor",
  compareMissions: "/jamfor-uppdragen",
  selfCheck: "/sjalvtest",
  inquiryForm: "/intresseanmalan",
  /** The interest form, which remembers the meeting that led to it. */
  inquiryFormAfter: (meetingId: string) => withQuery("/intresseanmalan", { traff: meetingId }),
  meetings: "/informationstraffar",
  meeting: (id: string) => under("/informationstraffar", id),
  /** @param token the secret of a sign-up, which its mails carry. */
  booking: (token?: string) => withQuery("/informationstraffar/bokning", { nyckel: token }),
  callback: "/bli-uppringd",
  callbackReceipt: "/bli-uppringd/kvitto",
  contact: "/kontakt",
  news: "/nyheter",
  newsArticle: (slug: string) => under("/nyheter", slug),
  calendar: "/kalender",
  forSocialServices: "/for-socialtjansten",
  about: {
    accessibility: "/om/tillganglighet",
    personalData: "/om/personuppgifter",
    cookies: "/om/kakor",
  },
  /** @param returnTo the page to come back to; left out unless it is a safe one of our own. */
  signIn: (returnTo?: string) =>
    withQuery("/logga-in", { [RETURN_TO]: returnTo === undefined ? null : safeReturnTo(returnTo) }),
  afterSignIn: (returnTo?: string) =>
    withQuery("/logga-in/vidare", {
      [RETURN_TO]: returnTo === undefined ? null : safeReturnTo(returnTo),
    }),
  signOut: "/logga-ut",
  account: "/konto",
  family: "/min-ansokan",
  familyPages: {
    messages: "/min-ansokan/meddelanden",
    documents: "/min-ansokan/handlingar",
    visits: "/min-ansokan/besok",
    kept: "/min-ansokan/sparat",
    /** @param returnTo the page that asks for e-identification. */
    identify: (returnTo?: string) =>
      withQuery("/min-ansokan/legitimera", {
        [RETURN_TO]: returnTo === undefined ? null : safeReturnTo(returnTo),
      }),
    /** Where somebody who has just signed in says that the family's page is theirs. */
    tie: (returnTo?: string) =>
      withQuery("/min-ansokan/koppla", {
        [RETURN_TO]: returnTo === undefined ? null : safeReturnTo(returnTo),
      }),
  },
  familyLetter: (id: string) => under("/min-ansokan/brev", id),
  myHome: "/mitt-hem",
  duty: "/jour",
  decisions: "/beslut",
  decision: (id: string) => under("/beslut", id),
  client: {
    home: clientRoot,
    requests: (query?: Query) => withQuery(`${clientRoot}/forfragningar`, query),
    newRequest: `${clientRoot}/forfragningar/ny`,
    request: (id: string) => under(`${clientRoot}/forfragningar`, id),
    placements: (query?: Query) => withQuery(`${clientRoot}/placeringar`, query),
    placement: (id: string) => under(`${clientRoot}/placeringar`, id),
  },
  staff: {
    desk: staffRoot,
    callbacks: (query?: Query) => withQuery(`${staffRoot}/uppringningar`, query),
    callback: (id: string) => under(`${staffRoot}/uppringningar`, id),
    inquiries: (query?: Query) => withQuery(`${staffRoot}/intresseanmalningar`, query),
    inquiry: (id: string) => under(`${staffRoot}/intresseanmalningar`, id),
    inquiryForm: (id: string) => `${under(`${staffRoot}/intresseanmalningar`, id)}/formular`,
    inquiryLetter: (id: string, letterId: string) =>
      under(`${under(`${staffRoot}/intresseanmalningar`, id)}/brev`, letterId),
    compareInquiries: (id: string, otherId: string) =>
      under(`${under(`${staffRoot}/intresseanmalningar`, id)}/jamfor`, otherId),
    /** Inquiries chosen for a deed with many. */
    chosenInquiries: (query?: Query) => withQuery(`${staffRoot}/intresseanmalningar/flera`, query),
    /** What such a deed did. */
    inquiriesDone: (id: string) => under(`${staffRoot}/intresseanmalningar/flera`, id),
    /** @param callback the one whose caller the form is begun for, while they talk. */
    newInquiry: (callback?: string) =>
      withQuery(`${staffRoot}/intresseanmalningar/ny`, { uppringning: callback }),
    meetings: (query?: Query) => withQuery(`${staffRoot}/informationstraffar`, query),
    meeting: (id: string) => under(`${staffRoot}/informationstraffar`, id),
    newMeeting: `${staffRoot}/informationstraffar/ny`,
    investigations: (query?: Query) => withQuery(`${staffRoot}/utredningar`, query),
    investigation: (id: string) => under(`${staffRoot}/utredningar`, id),
    homes: (query?: Query) => withQuery(`${staffRoot}/hem`, query),
    home: (id: string) => under(`${staffRoot}/hem`, id),
    placeBoard: (query?: Query) => withQuery(`${staffRoot}/platser`, query),
    requests: (query?: Query) => withQuery(`${staffRoot}/forfragningar`, query),
    request: (id: string) => under(`${staffRoot}/forfragningar`, id),
    placements: (query?: Query) => withQuery(`${staffRoot}/placeringar`, query),
    placement: (id: string) => under(`${staffRoot}/placeringar`, id),
    relief: (query?: Query) => withQuery(`${staffRoot}/avlastning`, query),
    contracts: (query?: Query) => withQuery(`${staffRoot}/avtal`, query),
    contract: (id: string) => under(`${staffRoot}/avtal`, id),
    compensation: (query?: Query) => withQuery(`${staffRoot}/ersattning`, query),
    training: (query?: Query) => withQuery(`${staffRoot}/utbildning`, query),
    followUps: (query?: Query) => withQuery(`${staffRoot}/uppfoljning`, query),
    statistics: (query?: Query) => withQuery(`${staffRoot}/statistik`, query),
  },
  admin: {
    home: adminRoot,
    users: (query?: Query) => withQuery(`${adminRoot}/anvandare`, query),
    user: (id: string) => under(`${adminRoot}/anvandare`, id),
    settings: `${adminRoot}/installningar`,
    rates: `${adminRoot}/taxor`,
    content: `${adminRoot}/innehall`,
    newContent: `${adminRoot}/innehall/ny`,
    contentPage: (id: string) => under(`${adminRoot}/innehall`, id),
    mailTemplates: `${adminRoot}/mejlmallar`,
    mailTemplate: (code: string) => under(`${adminRoot}/mejlmallar`, code),
    log: (query?: Query) => withQuery(`${adminRoot}/logg`, query),
    disposal: (query?: Query) => withQuery(`${adminRoot}/gallring`, query),
  },
  api: {
    health: "/api/health",
    ready: "/api/ready",
    document: (id: string) => under("/api/documents", id),
    calendar: (token: string) => `${under("/api/calendar", token)}.ics`,
  },
} as const;

/** A public or applicant address in another language: "/en/bli-jourhem". */
export function localised(path: string, locale: PathLocale): string {
  const prefix = LOCALE_PREFIXES[locale];
  return prefix !== "" && path === "/" ? prefix : `${prefix}${path}`;
}

/** An address with a query; what is null, undefined, false or empty is left out. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === false || value === "") continue;
    for (const each of [value].flat()) search.append(name, String(each));
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

/**
 * Where to go after sign-in: only an absolute path of our own, so that a link in a mail cannot use
 * the sign-in page to send people elsewhere.
 * @returns the path with query and fragment, or null if it is anything else.
 */
export function safeReturnTo(value: unknown): string | null {
  if (typeof value !== "string" || value.length > 2_000) return null;
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(value) || value.includes("\\")) return null;
  const own = "https://own.invalid";
  const url = URL.canParse(value, own) ? new URL(value, own) : null;
  // Dots may make a harmless-looking path into one that begins with two slashes.
  if (url?.origin !== own || url.pathname.startsWith("//")) return null;
  if (/^\/(logga-in|api\/auth)(\/|$)/.test(url.pathname)) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}

function under(root: string, segment: string): string {
  return `${root}/${encodeURIComponent(segment)}`;
}

/** Where the unit's staff read about a subject, or null for one without a page of its own. */
export function subjectPath(subject: { type: string; id: string }): string | null {
  const pages: Record<string, (id: string) => string> = {
    CALLBACK: paths.staff.callback,
    INQUIRY: paths.staff.inquiry,
    MEETING: paths.staff.meeting,
    INVESTIGATION: paths.staff.investigation,
    HOME: paths.staff.home,
    REQUEST: paths.staff.request,
    PLACEMENT: paths.staff.placement,
  };
  return pages[subject.type]?.(subject.id) ?? null;
}
