/** What the web editor has written: an address, a title, what it is about, and the text in Markdown. */
export type NewsWords = { slug: string; title: string; lead: string; body: string };

export const needTeens: NewsWords = {
  slug: "hem-for-tonaringar",
  title: "Vi söker hem för tonåringar",
  lead: "Fler unga mellan 13 och 17 år behöver någonstans att bo en tid. Du kan välja att ta emot bara tonåringar.",
  body: `Ofta är det bråk hemma som har gått för långt. Ungdomen behöver en vuxen som står kvar, säger god morgon och frågar hur det gick i skolan.

## Det här söker vi

- En vuxen som kan vara hemma på dagarna, om ni vill bli jourhem.
- Ett eget rum med en dörr att stänga.
- Tålamod. Tonåringar prövar om ni menar det ni säger.

:::fakta[Du väljer ålder]
Du kan ta emot 0–12 år, 13–17 år eller alla åldrar. Det står i ert avtal, och vi frågar inte om andra åldrar.
:::

## Vanliga frågor

:::fraga[Måste vi ha haft tonåringar själva?]
Nej. Det är bra om du har mött tonåringar på något sätt: i skolan, i en förening eller i släkten.
:::

:::fraga[Vad händer om det inte fungerar?]
Ring oss, hellre för tidigt än för sent. Vi hittar en väg tillsammans, med avlastning, handledning eller ett annat hem.
:::

Vill du prata först? [Kontakta oss](/kontakt) eller läs om hur det är att [bli jourhem](/bli-jourhem).

::knapp[Skicka intresseanmälan]{till=/intresseanmalan}
`,
};

export const mentorHome: NewsWords = {
  slug: "sa-arbetar-mentorshemmet",
  title: "Så arbetar mentorshemmet",
  lead: "Ett erfaret hem stöttar de andra: med råd, en kopp kaffe och avlastning när det behövs.",
  body: `Mentorshemmet har inga egna placerade barn. Därför kan det finnas till för er som har det.

## När kan ni höra av er?

| När | Vad mentorshemmet kan göra |
| --- | --- |
| Ni undrar över något | Svara i telefon på vardagar |
| Ni behöver vila | Ta emot barnet en helg |
| Ni är nya | Komma hem till er första veckan |

Det är er familjehemssekreterare som beställer avlastning. Läs mer om [stöd och utbildning](/stod-och-utbildning).
`,
};

export const mentorHomeAtFirst: NewsWords = {
  ...mentorHome,
  lead: "Ett erfaret hem stöttar de andra.",
  body: `Mentorshemmet har inga egna placerade barn. Därför kan det finnas till för er som har det.

Det är er familjehemssekreterare som beställer avlastning.
`,
};

export const startedOn: NewsWords = {
  slug: "fler-syskonhem",
  title: "Syskon ska få bo tillsammans",
  lead: "Vi behöver hem med plats för två eller tre barn.",
  body: `Syskon som måste flytta hemifrån har ofta bara varandra. Därför letar vi efter hem som kan ta emot två eller tre barn samtidigt.

## Delat rum går ibland

Syskon kan dela rum om de vill och om det är bra för dem.
`,
};
