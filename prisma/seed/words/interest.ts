/** What families write about their experience. */
export const experiences = [
  "Vi har två egna barn som är stora nu och har länge haft dörren öppen för deras kompisar. Jag har arbetat i förskola i tolv år.",
  "Jag växte själv upp med fosterbror och vet vad det betyder att någon tar emot. Vi har varit kontaktfamilj i fyra år.",
  "Vi är fotbollstränare för åttaåringar och tycker om att ha fullt hus. Min man är undersköterska.",
  "Vi har läst om jourhem länge och pratat igenom det. Ingen av oss har arbetat med barn, men vi har tid och ork.",
  "Jag är resurs i grundskolan och min sambo arbetar hemifrån. Vi har ett extra rum sedan äldsta dottern flyttade.",
  "Vi har haft barnbarn boende hos oss i perioder och är vana vid korta nätter.",
] as const;

/** The same from somebody who lives without another adult. */
export const experiencesAlone = [
  "Jag har arbetat i förskola i tolv år och har länge haft dörren öppen för systerns barn. Nu har jag tid och ett rum.",
  "Jag växte själv upp med fosterbror och vet vad det betyder att någon tar emot. Min syster bor granne och ställer upp.",
  "Jag är resurs i grundskolan och van vid ungdomar som har det rörigt. Mina vänner är som en familj.",
] as const;

/** What is written down of the first real talk. */
export const infoCalls = [
  "Vi gick igenom vad ett uppdrag innebär, hur en utredning går till och vilka register vi kontrollerar. Båda ställde kloka frågor om kontakten med barnets föräldrar. De vill gå vidare.",
  "Samtal med båda vuxna på högtalare. De har pratat med sina barn, som är med på det. Vi talade om kort varsel, ersättning och att det är frivilligt att avbryta. De vill gå vidare.",
  "Familjen undrade mest över hur länge ett barn kan stanna och vilket stöd de får. De blev lugnade av att det finns någon att ringa dygnet runt. De vill gå vidare.",
  "Lugnt och öppet samtal. De berättade själva om en tuff period för några år sedan och hur de tog sig igenom den. Information om sekretess och registerkontroller given. De vill gå vidare.",
] as const;

/** The same with somebody who lives without another adult. */
export const infoCallsAlone = [
  "Vi gick igenom vad ett uppdrag innebär, hur en utredning går till och vilka register vi kontrollerar. Vi talade om att vara ensam vuxen och vilka som kan avlasta. Vill gå vidare.",
  "Lugnt och öppet samtal om kort varsel, ersättning och stöd. Har tänkt länge och frågade mest om kontakten med barnets föräldrar. Vill gå vidare.",
] as const;

/** Notes of attempts to reach a family. */
export const attempts = {
  REACHED: [
    "Kort samtal, bokade tid för informationssamtal",
    "Glatt överraskad att vi ringde så fort, bokade tid",
  ],
  NO_ANSWER: ["Gick fram men ingen svarade", "Inget svar, prövar en annan tid"],
  LEFT_MESSAGE: ["Talade in att vi hör av oss igen", "Lämnade vårt nummer på svararen"],
  MAIL_SENT: ["Skickade sms med vårt nummer", "Skrev e-post och föreslog två tider"],
} as const;

/** How families have heard of the unit. */
export const sources = ["WEB", "FRIEND", "SOCIAL_MEDIA", "MEETING", "NEWS"] as const;
