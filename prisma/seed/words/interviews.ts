/** What came out of the talk with both adults. */
export const jointInterviews = [
  "De vuxna beskriver sin vardag på samma sätt och skrattar åt samma saker. De har olika temperament och vet om det: den ena vill lösa, den andra vill lyssna. Frågorna i formuläret besvarades var för sig och visar inga områden som behöver utredas särskilt.",
  "Samtalet handlade om varför just nu. De har väntat tills egna barn blev större och ekonomin stabil. De ser uppdraget som ett arbete tillsammans med andra, inte som att rädda någon.",
  "Vi talade om gränser, skärmar, läggning och mat. De är eniga i det viktiga och beskriver hur de gör när de inte är det.",
] as const;

/** What came out of the talk with a single carer. */
export const singleInterviews = [
  "Den sökande lever ensam med uppdraget i tankarna sedan flera år. Nätverket är stort: syster, två nära vänner och en granne kan rycka in. Frågorna i formuläret visar inga områden som behöver utredas särskilt.",
  "Samtalet handlade om att vara ensam vuxen. Den sökande har ordnat sitt arbete så att hon eller han kan vara hemma och har tänkt igenom vem som avlastar.",
] as const;

/** What came out of the talk with one adult alone. */
export const individualInterviews = [
  "Berättar öppet om sin uppväxt, både det som var tryggt och det som var svårt. Har god kontakt med sina egna föräldrar i dag. Beskriver ett barns beteende som ett sätt att säga något.",
  "Har arbetat hela livet och är van vid ansvar. Kan sätta ord på sina känslor och vet vad som gör henne eller honom trött. Ber om hjälp i tid.",
  "Har egna erfarenheter av att flytta mycket som barn och talar om det med värme och distans. Ser framför allt det lilla: frukosten, kvällen, att någon väntar.",
  "Tydlig och lugn. Vill hellre fråga en gång för mycket. Har tänkt på hur det blir att säga adjö till barn som flyttar vidare.",
] as const;

/** What the own children say. */
export const childTalks = [
  "Barnen tycker att det blir spännande och lite konstigt. Den yngsta undrar vem som får sitta bredvid mamma. De vill ha kvar sina egna rum och det får de.",
  "Tonåringen har ställt krav på att få veta i förväg när det går. Säger att föräldrarna är bra på att ta hand om folk.",
] as const;

/** What references say of an adult. */
export const references = {
  EMPLOYER:
    "Har arbetat hos oss i många år. Håller vad som lovas, säger ifrån på ett vänligt sätt och är den som nya kollegor vänder sig till. Inget att anmärka.",
  FRIEND:
    "Vi har känt varandra sedan skoltiden. Ställer upp utan att göra väsen av det. Mina barn sover gärna över där.",
  NEIGHBOUR:
    "Vi bor vägg i vägg sedan tio år. Lugnt och vänligt hem där barnen på gatan alltid är välkomna. Jag skulle lämna mina egna barn där utan att tveka.",
  SCHOOL:
    "Engagerad förälder som samarbetar bra med oss, också när det har varit svårt. Kommer på möten och hör av sig i tid.",
  COLLEAGUE:
    "Vi har delat arbetsrum i sex år. Tålmodig och rolig. Jag har aldrig sett henne eller honom tappa humöret, inte ens när det har funnits skäl.",
  RELATIVE:
    "Den i släkten som alla ringer till. Tog hand om våra barn i flera veckor när vi behövde det, och det gick så bra som det kunde.",
} as const;

/** Who gives references; made-up names. */
export const referents = [
  "Vanja Kvistberger",
  "Torbjörn Almfalk",
  "Inga-Britt Rosfjord",
  "Mehdi Sandlycka",
  "Solveig Hjortmåne",
  "Henrik Björkflod",
  "Lilly Ormbunkedal",
  "Patrik Ugglesten",
] as const;
