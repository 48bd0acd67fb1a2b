import { doneNews } from "@/lib/platform/done-news";
import type { Part } from "../rules";
import { partPath } from "../texts";

const news = doneNews({
  lamnad: "Utredningen är lämnad för bedömning. Gå nu igenom den med familjen.",
  genomgang: "Genomgången med familjen är registrerad. Nu väntar enhetschefens beslut.",
  komplettering: "Utredningen är tillbaka hos utredarna.",
  lampligt: "Beslutet är fattat: lämpligt.",
  begransat: "Beslutet är fattat: lämpligt med begränsningar.",
  "inte-lampligt": "Beslutet är fattat: inte lämpligt.",
  pausad: "Utredningen är pausad.",
  aterupptagen: "Utredningen är återupptagen.",
  avslutad: "Utredningen är avslutad.",
  kravet: "Kravet är borttaget.",
});
type Key = Parameters<typeof news.done>[1];

/** What a deed in an investigation answers when its form is gone from the page that follows. */
export function investigationDone({ id }: { id: string }, part: Part, key: Key) {
  return news.done(partPath(id, part), key);
}

/** The good news that the address of a page of an investigation asks for. */
export const investigationNews = news.text;
