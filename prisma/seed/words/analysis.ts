import type { QuestionId } from "@/lib/investigations/assessment/texts";

/** The analysis of a home, in several hands; the first question by where the family lives. */
export const analysisTexts: Record<QuestionId, readonly string[]> = {
  everyday: [
    "Familjen bor i eget hus med gångavstånd till skola och buss. Någon är hemma på dagarna. Vardagen är ordnad runt måltiderna och kvällarna är lugna.",
    "Familjen bor i ett radhus med lekplats på gården och vänner i flera av grannhusen. Arbetstiderna är lagda så att någon alltid är hemma när barnet är det.",
    "Hemmet är en ljus bostadsrätt med ett rum som står klart. Skola, vårdcentral och bibliotek finns på gångavstånd.",
    "Familjen lever på en gård nära naturen. Släkten bor i närheten och ses ofta. Skolbussen stannar vid vägen.",
  ],
  resources: [
    "De vuxna har tid, humor och vana vid barn i olika åldrar. De läser av varandra och ber om hjälp innan det blir svårt. Nätverket är stort.",
    "Stor erfarenhet av barn genom arbete och föreningsliv. Familjen har mött egna svårigheter och kan tala om dem.",
    "Det bärande är lugnet och förutsägbarheten. Familjen är van vid korta besked och packar om utan oro.",
  ],
  "own-children": [
    "De egna barnen är med på beslutet och har fått säga sitt i enskilda samtal. De vet vem de kan prata med om det blir för mycket.",
    "Familjen har inga barn boende hemma. Vuxna barn och syskonbarn hälsar ofta på och är positiva.",
  ],
  risks: [
    "Registren visar inget som talar emot uppdraget. Den risk vi ser är att familjen tar på sig för mycket. Det möts med tät handledning de första månaderna.",
    "Ekonomin är stabil och hälsan god. Säkerheten i hemmet är genomgången vid två besök och allt som påtalades är åtgärdat.",
    "De vuxna har olika åsikter om gränser för tonåringar. De vet om det och har gjort upp om hur de löser det.",
  ],
  cooperation: [
    "Familjen har ett öppet och respektfullt sätt att tala om föräldrar. De är beredda på umgänge, telefonsamtal och möten och ser dem som en del av uppdraget.",
    "Samarbetet under utredningen har varit gott: de kommer i tid, läser det vi skickar och frågar när de undrar.",
  ],
  "suitable-for": [
    "Hemmet passar för barn i de åldrar som föreslås, också syskon som behöver bo tillsammans och barn som kommer med kort varsel.",
    "Hemmet passar bäst för barn som behöver lugn, rutiner och en vuxen som finns nära.",
    "Hemmet passar för ungdomar som behöver tydliga vuxna och hjälp att komma till skolan.",
  ],
  limits: [
    "Hemmet passar inte för barn med stort vårdbehov nattetid, eftersom sovrummen ligger på olika plan.",
    "Hemmet bör inte ta emot barn som är nära i ålder till det yngsta egna barnet.",
    "Fler barn än vad som föreslås skulle gå ut över den lugna vardag som är hemmets styrka.",
  ],
  support: [
    "Grundutbildning före första placeringen, handledning i grupp var tredje vecka och en namngiven konsulent. Avlastning en helg i månaden.",
    "Utbildning i bemötande av barn i kris samt enskild handledning den första tiden.",
  ],
  overall: [
    "Sammantaget bedömer vi att familjen har det som krävs: trygga vuxna, tid, ett ordnat hem och vilja att samarbeta. Vi föreslår att hemmet bedöms lämpligt i den omfattning som framgår av förslaget.",
    "Resurserna väger klart tyngre än riskerna, och det stöd som familjen behöver kan enheten ge. Vi föreslår att hemmet bedöms lämpligt.",
    "Familjen har genom hela utredningen varit öppen och stadig. Vi ser ett hem där ett barn kan landa. Vi föreslår att hemmet bedöms lämpligt.",
  ],
};

/** Grounds of proposals and decisions. */
export const grounds = {
  proposal: [
    "Förslaget grundar sig på två hembesök, intervjuer, referenser och registerkontroller. Inget talar emot uppdraget. Familjen behöver grundutbildning och handledning.",
    "Utredningen visar en familj med god förmåga att möta barn i kris. Registerkontrollerna är utan anmärkning. Omfattningen följer familjens önskemål och vår bedömning.",
  ],
  decision: [
    "Utredningen är fullständig och väl underbyggd. Jag delar utredarnas bedömning.",
    "Jag har läst utredningen och familjens synpunkter. Underlaget stöder förslaget.",
  ],
  comment: [
    "Familjen har läst utredningen och känner igen sig. De vill lägga till att de gärna tar emot syskon.",
    "Familjen tycker att beskrivningen stämmer och har inga invändningar.",
    "Familjen rättade två årtal och är i övrigt nöjd med texten.",
  ],
} as const;
