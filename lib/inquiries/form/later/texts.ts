import { doneNews } from "@/lib/platform/done-news";

/** Good news on the first page of the form, when what it tells of is gone from the page. */
export const formNews = doneNews({
  borttaget: "Formuläret är borttaget. Inget av det du skrev finns kvar hos oss.",
  lamnat: "Den här enheten har glömt formuläret. Länken i mejlet tar dig tillbaka.",
});

export const laterTexts = {
  title: "Fortsätt senare",
  lead: "Det du har skrivit är sparat. Skriv din e-postadress, så skickar vi en länk tillbaka hit. Den fungerar i 30 dagar.",
  sentTitle: "Länken är på väg",
  sentLead:
    "Titta i din e-post om några minuter, och i skräpposten. Mejlet säger inget om vad du har svarat.",
  resumeTitle: "Fortsätt med formuläret",
  resumeLead: "Tryck på knappen, så får du tillbaka det du har skrivit.",
  replaces:
    "I den här webbläsaren finns redan ett annat formulär som inte är skickat. Det försvinner härifrån när du öppnar det här.",
  isSentTitle: "Formuläret är redan skickat",
  isSentLead: "Vi har fått er anmälan. Du behöver inte skicka den igen.",
  goneTitle: "Länken fungerar inte längre",
  goneLead:
    "Den är redan använd, eller så har det gått mer än 30 dagar. Öppnade du den på en annan enhet fortsätter du där. Annars skickar vi gärna en ny länk.",
  askTitle: "Få en ny länk",
  askLead: "Skriv e-postadressen som du sparade formuläret med.",
  asked:
    "Finns ett sparat formulär för den adressen kommer en länk inom några minuter. Titta i skräpposten också.",
  gone: "Länken är redan använd, eller så har den slutat gälla. Be om en ny länk.",
} as const;
