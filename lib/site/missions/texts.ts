import type { PublicPath } from "@/lib/site/pages/texts";

export type Mission = {
  name: string;
  /** The page that tells more. */
  page: PublicPath;
  children: string;
  time: string;
  notice: string;
  asks: string;
  pay: string;
  /** Among the first ones to get to know; the others are special kinds of jourhem. */
  isCommon: boolean;
};

/** The missions that the unit looks for families to, in the order in which most ask for them. */
export const missions: readonly Mission[] = [
  {
    name: "Jourhem",
    page: "/bli-jourhem",
    children: "Barn som behöver någonstans att bo nu. Ni väljer åldrar.",
    time: "Från en natt till ungefär ett halvår",
    notice: "Kort, ibland någon timme",
    asks: "En vuxen hemma på heltid och ett eget rum",
    pay: "Kontrakterade hem får arvode varje månad. Andra får det när ett barn bor där. Omkostnader för varje barn.",
    isCommon: true,
  },
  {
    name: "Familjehem",
    page: "/bli-familjehem",
    children: "Ett visst barn som behöver bo hos någon länge.",
    time: "Flera år, ibland hela uppväxten",
    notice: "Ni och barnet lär känna varandra först",
    asks: "Ett eget rum och plats för barnets familj i ert liv",
    pay: "Arvode varje månad efter vad barnet behöver, och omkostnader för barnet.",
    isCommon: true,
  },
  {
    name: "Kontaktfamilj",
    page: "/kontaktfamilj-och-avlastning",
    children: "Barn som bor hemma och behöver fler vuxna.",
    time: "En eller två helger i månaden",
    notice: "Planerat i god tid",
    asks: "En säng och en lugn helg",
    pay: "Per dygn. En helg räknas som två och ett halvt.",
    isCommon: true,
  },
  {
    name: "Avlastningshem",
    page: "/kontaktfamilj-och-avlastning",
    children: "Barn som bor i ett jourhem eller familjehem.",
    time: "Ofta en helg i månaden",
    notice: "Mest planerat, ibland snabbt",
    asks: "Vana vid barn som har det svårt",
    pay: "Per dygn. En helg räknas som två och ett halvt.",
    isCommon: true,
  },
  {
    name: "Förälder och barn tillsammans",
    page: "/bli-jourhem",
    children: "Ett barn tillsammans med sin mamma eller pappa.",
    time: "Olika länge, det bestäms för varje familj",
    notice: "Ibland fort, ibland planerat",
    asks: "Plats för båda, gärna en egen del av hemmet, och en vuxen som kan visa utan att ta över",
    pay: "Arvode och omkostnader både för föräldern och för barnet.",
    isCommon: false,
  },
  {
    name: "Kort boende för ensamkommande unga",
    page: "/bli-jourhem",
    children: "Barn och unga som just har kommit till Sverige utan sin familj.",
    time: "Kort, tills det är klart vilken kommun som tar över",
    notice: "Kort",
    asks: "Ett eget rum och lust att mötas utan gemensamt språk. Vi ordnar tolk.",
    pay: "Arvode och omkostnader när ett barn bor hos er.",
    isCommon: false,
  },
];
