import "server-only";
import type { Envelope, MailedEvent, MailText } from "@/lib/notifications/deliver";
import { dayOf, formatDay } from "@/lib/platform/dates";
import type { FieldPlace } from "@/lib/platform/encryption";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";
import { unseal } from "@/lib/platform/sealed";
import { absolute, greeting, regards } from "@/lib/site/mails";
import { meetingCalendar } from "./letters";
import { noRoomText, peopleWords, timeWords } from "./rules";
import { languageTexts } from "./texts";

/** Where in the database a token of a sign-up would stand if it were kept: what it is sealed to. */
export function bookingTokenPlace(signUpId: string): FieldPlace {
  return { table: "meeting_sign_up", column: "token_hashes", rowId: signUpId };
}

type Params = Record<string, string>;
type Notice = (params: Params, envelope: Envelope) => MailText;

const confirmed: Notice = (params, envelope) => ({
  subject: `Din plats på informationsträffen ${dayIn(params)}`,
  text: letter(params, [
    `Välkommen till vår informationsträff. Vi har sparat plats för ${seatsIn(params)}.`,
    "",
    ...factsIn(params),
    "",
    ...cancelLines(params),
  ]),
  calendar: eventIn(params, envelope, "REQUEST"),
});

const waiting: Notice = (params) => ({
  subject: `Du står på väntelistan till informationsträffen ${dayIn(params)}`,
  text: letter(params, [
    `${noRoomText(Number(params.people))} Du står på väntelistan för ${seatsIn(params)}.`,
    "Blir det plats får du den direkt, och ett nytt mejl som säger det. Du behöver inte göra något.",
    "",
    ...factsIn(params),
    "",
    "Vill du inte stå kvar? Ta bort dig här:",
    bookingLink(params),
  ]),
});

const movedUp: Notice = (params, envelope) => ({
  subject: `Det blev en plats till dig på informationsträffen ${dayIn(params)}`,
  text: letter(params, [
    `Nu har du fått plats på informationsträffen, för ${seatsIn(params)}.`,
    "",
    ...factsIn(params),
    "",
    ...cancelLines(params),
  ]),
  calendar: eventIn(params, envelope, "REQUEST"),
});

const changed: Notice = (params, envelope) => ({
  subject: `Ny tid eller plats för informationsträffen ${dayIn(params)}`,
  text: letter(params, [
    "Informationsträffen som du är anmäld till har ändrats. Så här är det nu:",
    "",
    ...factsIn(params),
    "",
    ...(hasSeat(params)
      ? ["Du har kvar din plats.", "", ...cancelLines(params)]
      : ["Du står kvar på väntelistan. Vill du inte det? Ta bort dig här:", bookingLink(params)]),
  ]),
  ...(hasSeat(params) && { calendar: eventIn(params, envelope, "REQUEST") }),
});

const reminder: Notice = (params) => ({
  subject: "I morgon är det informationsträff",
  text: letter(params, [
    `I morgon ses vi. Vi har sparat plats för ${seatsIn(params)}.`,
    "",
    ...factsIn(params),
    "",
    ...cancelLines(params),
    "",
    "Vill ni gå vidare efter träffen? Skicka en intresseanmälan här:",
    absolute(paths.inquiryFormAfter(params.meetingId ?? "")),
  ]),
});

const called: Notice = (params, envelope) => ({
  subject: `Informationsträffen ${dayIn(params)} är inställd`,
  text: letter(params, [
    "Vi har tyvärr fått ställa in informationsträffen som du är anmäld till.",
    `Orsak: ${params.reason ?? ""}`,
    "",
    ...factsIn(params),
    "",
    "Här ser du våra andra träffar:",
    absolute(paths.meetings),
  ]),
  ...(hasSeat(params) && { calendar: eventIn(params, envelope, "CANCEL") }),
});

const withdrawn: Notice = (params, envelope) => ({
  subject: `Du är avbokad från informationsträffen ${dayIn(params)}`,
  text: letter(params, [
    "Du är inte längre anmäld till informationsträffen:",
    "",
    ...factsIn(params),
    "",
    "Vill du komma en annan gång? Här ser du våra träffar:",
    absolute(paths.meetings),
  ]),
  ...(hasSeat(params) && { calendar: eventIn(params, envelope, "CANCEL") }),
});

/** The mails of this area: the recipient's own name, what is known to all of the meeting, and links. */
export const meetingMails = {
  "meeting-confirmed": confirmed,
  "meeting-waiting": waiting,
  "meeting-moved-up": movedUp,
  "meeting-changed": changed,
  "meeting-reminder": reminder,
  "meeting-cancelled": called,
  "meeting-sign-up-cancelled": withdrawn,
} satisfies Record<string, Notice>;
export type NoticeKind = keyof typeof meetingMails;

function letter(params: Params, lines: readonly string[]): string {
  return [greeting(params.name ?? ""), "", ...lines, "", regards].join("\n");
}

function timesIn({ startsAt = "", endsAt = "" }: Params) {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

function dayIn(params: Params): string {
  return formatDay(dayOf(timesIn(params).startsAt));
}

function seatsIn({ people }: Params): string {
  return peopleWords(Number(people));
}

/** Has a seat, or had one that is given back: then there is something in the calendar. */
function hasSeat({ hasSeat: answer }: Params): boolean {
  return answer === "yes";
}

function factsIn(params: Params): string[] {
  const { place = "", videoLink = "", language = "" } = params;
  const known: Readonly<Record<string, string>> = languageTexts;
  return [
    `När: ${timeWords(timesIn(params))}`,
    ...(place === "" ? [] : [`Var: ${place}`]),
    ...(videoLink === "" ? [] : [`Videomöte: ${videoLink}`]),
    `Språk: ${(known[language] ?? language).toLocaleLowerCase("sv")}`,
  ];
}

function cancelLines(params: Params): string[] {
  return ["Får du förhinder? Avboka här, så kan någon annan få platsen:", bookingLink(params)];
}

function bookingLink({ signUpId = "", sealedToken = "" }: Params): string {
  return absolute(paths.booking(unseal(bookingTokenPlace(signUpId), sealedToken)));
}

function eventIn(params: Params, envelope: Envelope, method: MailedEvent["method"]): MailedEvent {
  const { signUpId = "", place = "", videoLink = "", sequence } = params;
  const facts = {
    ...{ signUpId, sequence: Number(sequence), ...timesIn(params) },
    ...{ place: place || null, videoLink: videoLink || null },
  };
  const content = meetingCalendar(facts, {
    method,
    host: env.appUrl.hostname,
    stampedAt: envelope.writtenAt,
    attendee: { name: envelope.recipient, email: envelope.recipient },
  });
  return { method, content };
}
