import { doneNews } from "@/lib/platform/done-news";

/**
 * Good news after a deed whose form is gone from the page that follows. The key stands in the address,
 * so that a reload never does the deed again.
 */
export const doneTexts = {
  fordelad: "Förfrågan är fördelad. Konsulenten ser den på sitt skrivbord.",
  godtaget: "Förslaget är godtaget. Registrera nämndens beslut härnäst.",
  avbojt: "Ni har tackat nej. Konsulenten får veta det och söker vidare.",
  beslutat: "Beslutet är registrerat. Barnet kan flytta in.",
  anmalt: "Det är noterat att nämnden har fått veta om beslutet.",
  aterkallad: "Förfrågan är återtagen.",
  hallen: "Platsen hålls. Skriv nu varför hemmet passar och föreslå det.",
  hallna: "Platserna hålls. Skriv nu varför hemmet passar och föreslå det.",
  slappt: "Platsen är släppt.",
  slappta: "Platserna är släppta.",
  foreslagen: "Hemmet är föreslaget för kommunen.",
  startad: "Placeringen är startad.",
  "startad-utan-avtal":
    "Placeringen är startad. Uppdragsavtalet är inte undertecknat än: gör det så snart som möjligt.",
  avtal: "Dagen för avtalet är sparad.",
  avslutad: "Placeringen är avslutad.",
  installd: "Placeringen är inställd och platsen är släppt.",
  uteblev: "Det är noterat att barnet aldrig kom. Platsen är släppt.",
  identitet: "Barnets uppgifter är sparade.",
} as const;
const news = doneNews(doneTexts);

/** The page to go to after a deed, with the good news to show there. */
export const donePath = news.path;

/** The good news that an address asks for; null for anything else that stands there. */
export const doneText = news.text;
