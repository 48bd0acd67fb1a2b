import type { Actor } from "@/lib/access/actor";
import { writeToFamilyAction, writeToUnitAction } from "@/lib/inquiries/messages/actions";
import { sendFilesAction } from "@/lib/inquiries/uploads/actions";
import { askForUploadAction, receiveUploadAction } from "@/lib/inquiries/uploads/staff/actions";
import type { UploadKind } from "@/lib/inquiries/uploads/texts";
import { bookAppointmentAction } from "@/lib/investigations/appointments/actions";
import { now } from "@/lib/platform/clock";
import type { Day } from "@/lib/platform/dates";
import type { MessageSide } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { behind } from "../cast";
import { pdfOf } from "../dressing/files";
import type { File as Investigation } from "../recruiting/file";
import { deed, type Script, type Step } from "../timeline";
import { idFrom, type World } from "../world";

const certificate = [
  "Intyg",
  "",
  "Elin Hoppfeldt har gått kursen Hjärt-lungräddning",
  "för barn och vuxna, fyra timmar.",
  "",
  "Ekdala räddningstjänst",
];

const words = {
  hello:
    "Hej! Ska barnen vara hemma när ni kommer på det andra besöket? Olle har träning på torsdagar.",
  answer:
    "Hej Elin! Ja, vi vill gärna träffa dem båda. Vi bokar en annan dag än torsdag. Tack för intyget, det har kommit fram.",
  booked:
    "Nu finns en tid för hembesöket på sidan Besök och tider. Passar den inte kan du föreslå en annan där.",
  crossed: "Tack! En fråga till: räcker det att jag fotar rummet med mobilen?",
};

type Page = Investigation & { inquiryId: string; adultId: string; own: Actor };

/** The family and its investigator have written to each other, and a paper has been asked for and taken in. */
export async function* writtenWith(world: World, file: Investigation): Script<Page> {
  const page = await pageOf(world, file);
  const { diary } = file;
  yield asked(page, diary.soon(), ["CERTIFICATE", "Kursintyg i hjärt-lungräddning"]);
  yield* sentAndReceived(page);
  const hello = said(page, diary.soon(), words.hello);
  yield hello.step;
  yield read(hello.id, diary.soon(), [file.lead.userId, "UNIT"]);
  const answer = answered(page, diary.soon(), words.answer);
  yield answer.step;
  yield read(answer.id, diary.soon(), [page.adultId, "OUTSIDE"]);
  return page;
}

/** What waits now: the next visit, a paper that is asked for, and a message in each direction. */
export async function* waitingFor(page: Page, { calendar }: World): Script {
  const { diary } = page;
  yield asked(page, diary.later(1), ["HOME", "En bild av rummet som barnet ska ha"]);
  yield booked(page, diary.soon(), calendar.workdaysAgo(-5));
  yield answered(page, diary.soon(), words.booked).step;
  // Written before she has seen the answer: both wait to be read.
  yield said(page, diary.soon(), words.crossed).step;
}

async function pageOf({ cast }: World, file: Investigation): Promise<Page> {
  const adult = await behind((tx) =>
    tx.inquiryAdult.findFirstOrThrow({
      where: { ordinal: 1, inquiry: { investigation: { id: file.id } } },
    }),
  );
  const { inquiryId, id: adultId } = adult;
  const own = { ...cast.user(file.family.login ?? ""), inquiryId, adultId };
  return { ...file, inquiryId, adultId, own };
}

type Written = { id: string; step: Step };

function said({ own }: Page, at: Date, body: string): Written {
  const id = uuidv7();
  return { id, step: deed(at, [own, writeToUnitAction], { to: "OWN", messageId: id, body }) };
}

function answered({ lead, inquiryId, adultId }: Page, at: Date, body: string): Written {
  const id = uuidv7();
  const form = { inquiryId, adultId, messageId: id, body };
  return { id, step: deed(at, [lead, writeToFamilyAction], form) };
}

/** That somebody has opened the thread, which a browser does. */
function read(messageId: string, at: Date, [userId, side]: [string, MessageSide]): Step {
  const run = async () => {
    await behind((tx) =>
      tx.messageRead.create({ data: { messageId, userId, side, readAt: now() } }),
    );
    return { subjects: [] };
  };
  return { at, run };
}

function asked({ lead, adultId }: Page, at: Date, [kind, note]: [UploadKind, string]): Step {
  return deed(at, [lead, askForUploadAction], { askId: uuidv7(), adultId, kind, note });
}

async function* sentAndReceived({ own, lead, adultId, diary }: Page): Script {
  const ask = await behind((tx) =>
    tx.uploadAsk.findFirstOrThrow({ where: { adultId, closedAt: null } }),
  );
  const content = new Uint8Array(pdfOf(certificate));
  const files = new File([content], "kursintyg.pdf", { type: "application/pdf" });
  const form = { sendingId: uuidv7(), about: ask.id, files };
  const sent = yield deed(diary.later(1), [own, sendFilesAction], form);
  const documentId = idFrom(sent, "DOCUMENT");
  // Where a scanner looks at files first, this one waits for it.
  const { state } = await behind((tx) =>
    tx.document.findUniqueOrThrow({ where: { id: documentId } }),
  );
  if (state === "CLEAN") yield deed(diary.soon(), [lead, receiveUploadAction], { documentId });
}

function booked({ id, lead, second }: Page, at: Date, day: Day): Step {
  return deed(at, [lead, bookAppointmentAction], {
    investigationId: id,
    appointmentId: uuidv7(),
    kind: "VISIT",
    adultId: "",
    hostNames: `${lead.displayName} och ${second.displayName}`,
    day,
    startsAt: "15:00",
    endsAt: "16:30",
    place: "Hemma hos er",
  });
}
