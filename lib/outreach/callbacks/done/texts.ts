import { doneNews } from "@/lib/platform/done-news";
import { paths } from "@/lib/platform/paths";

const news = doneNews({
  pratat: "Samtalet är registrerat.",
  avslutad: "Begäran är avslutad. Ingen ringer mer.",
  akta: "Begäran är granskad. Nu väntar samtalet.",
  "inte-akta": "Begäran är avslutad som inte äkta.",
});

/** What a deed with a request for a call answers when its form is gone from the page that follows. */
export function callbackDone({ id }: { id: string }, key: Parameters<typeof news.done>[1]) {
  return news.done(paths.staff.callback(id), key);
}

/** The good news that the address of a request for a call asks for. */
export const callbackNews = news.text;
