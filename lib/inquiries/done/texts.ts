import { doneNews } from "@/lib/platform/done-news";
import { paths } from "@/lib/platform/paths";

const news = doneNews({
  tagen: "Du har anmälan nu.",
  fordelad: "Din kollega har anmälan nu.",
  akta: "Anmälan är granskad. Nu väntar den första kontakten.",
  "inte-akta": "Anmälan är avslutad som inte äkta.",
  avslutad: "Anmälan är avslutad.",
  atertagen: "Anmälan är återtagen.",
  "inte-nadd": "Anmälan är avslutad. Ta upp den igen om familjen hör av sig.",
  vilar: "Anmälan vilar. Du får en påminnelse när det är dags att ta upp den.",
  ihopford: "Anmälningarna är ihopförda. Arbetet fortsätter i den andra.",
  isar: "Ihopförningen är ångrad. Båda anmälningarna står som förut.",
  frankopplad: "Kopplingen är borta. Be rätt person begära en ny länk på sidan Min ansökan.",
  upptagen: "Anmälan är upptagen igen.",
});

/** What a deed with an inquiry answers when its form is gone from the page that follows. */
export function inquiryDone({ id }: { id: string }, key: Parameters<typeof news.done>[1]) {
  return news.done(paths.staff.inquiry(id), key);
}

/** The good news that the address of an inquiry asks for. */
export const inquiryNews = news.text;
