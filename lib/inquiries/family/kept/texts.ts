/** What is kept of a family, as its own page tells it. The periods are those of the page on personal data. */
export const keptThings = [
  {
    title: "Er intresseanmälan",
    what: "Det ni skrev i formuläret, när vi har ringt eller skrivit till er, och det vi kom överens om i informationssamtalet.",
    why: "För att kunna höra av oss, berätta om uppdragen och se om vi kan gå vidare tillsammans.",
    howLong:
      "Blir det ingen utredning tar vi bort anmälan efter 12 månader. Blir det en utredning hör anmälan till den.",
    who: "Familjehemssekreterarna och enhetschefen.",
  },
  {
    title: "Utredningen av ert hem",
    what: "Personnummer, samtycken, anteckningar från samtal och hembesök, vad referenser har sagt, och vår bedömning av registren. Själva registerutdragen sparar vi inte.",
    why: "Socialtjänstlagen säger att vi ska utreda ett hem innan ett barn får bo där.",
    howLong:
      "24 månader om ni drar er ur före det första hembesöket. Annars fem år efter den sista anteckningen, om inget barn har bott hos er. Har ett barn bott hos er bevaras det som handlar om barnets tid.",
    who: "Era två utredare och enhetschefen, inte andra på enheten. Kommuner i samarbetet får läsa den bara om ni har samtyckt eller lagen säger det.",
  },
  {
    title: "Det ni gör här på sidan",
    what: "Vem av er som är med, samtycken med den text du läste och tiden, och om ni har pausat eller tagit tillbaka er ansökan.",
    why: "För att ni ska kunna göra er del var för sig, och för att det ska gå att se i efterhand vad som har hänt.",
    howLong: "Lika länge som anmälan eller utredningen som det hör till.",
    who: "Det som är ditt ser bara du och de som arbetar med er. Den andra vuxna ser det inte.",
  },
  {
    title: "Loggen",
    what: "Vem som har öppnat eller ändrat något om er, och när. Inte vad som stod där.",
    why: "För att kunna upptäcka om någon läser utan att behöva det.",
    howLong: "Minst fem år.",
    who: "Kommunens granskare. Fråga oss om du vill veta vem som har läst om dig.",
  },
] as const;

export const keptWords = {
  lead: "Ni har rätt att veta vad vi sparar, varför och hur länge. Här står det samlat.",
  extract:
    "Ni får läsa det som står om er och få en kopia utan kostnad. Säg till, så svarar vi inom en månad. Ni behöver inte förklara varför.",
  correct:
    "Är något fel? Berätta det för oss. I en utredning stryker vi inget, men det ni säger skrivs in bredvid.",
} as const;
