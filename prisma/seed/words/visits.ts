/** What is written down after the first visit in a house, a terraced house, a flat and on a farm. */
export const firstVisits = [
  "Vi togs emot i köket med nybakat bröd. Rummet som är tänkt för ett barn ligger på övervåningen med fönster mot trädgården. Familjen visade hela huset utan att vi bad om det. Vi pratade om hur de första timmarna kan bli för ett barn som kommer mitt i natten.",
  "Besök en eftermiddag när alla var hemma i radhuset. Stämningen är lugn och de lyssnar på varandra. Barnets rum har säng, skrivbord och lampa, och de frågade vilka leksaker som brukar behövas. Vi talade om hur de vill göra när ett barn är ledset eller argt.",
  "Lägenheten är ljus och hel. Familjen har tänkt igenom var ett barn kan vara för sig själv. Vi gick igenom kontrollpunkterna tillsammans och de antecknade själva vad de vill ordna. De berättade om sina egna föräldrar och vad de tagit med sig därifrån.",
  "Gården ligger en bit från vägen men skolbussen stannar vid brevlådan. Skogen börjar bakom ladan och familjen är van vid att barn är rädda i början. Vi talade länge om samarbete med barnets föräldrar.",
] as const;

/** What is written down after the second. */
export const secondVisits = [
  "Det som skulle åtgärdas efter första besöket är gjort. Vi åt mellanmål tillsammans och pratade med de vuxna om hur uppdraget påverkar förhållandet och vardagen. De har gjort upp om vem som är hemma vilka dagar.",
  "Vi gick igenom tre påhittade situationer som kan hända i ett jourhem. Familjen resonerar om barnets känslor före reglerna, och är ärlig med vad de inte vet. De vill ha handledning från början.",
  "Besöket gjordes på förmiddagen. Brandvarnare och brandfilt finns, mediciner är inlåsta. Vi pratade om sekretess, sociala medier och vad man säger till grannar.",
  "Andra besöket gav samma bild som det första: varma, praktiska människor med ordning omkring sig. De har börjat samla kläder i olika storlekar.",
] as const;

/** What needs to be put right after a first visit. */
export const remarks = [
  "Brandvarnare saknas på övervåningen, familjen köper en",
  "Städskåpet ska få lås",
  "Grind vid trappan behövs om barnet är litet",
  "Dammen på baksidan ska täckas",
] as const;
