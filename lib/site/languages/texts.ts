import { outOfHoursDuty, unit } from "@/lib/site/texts";

/** The words of a public page's frame: everything that is no text of a page's own. */
export type FrameWords = { [Name in keyof typeof swedish]: string };

const swedish = {
  skip: "Hoppa till innehållet",
  languages: "Språk",
  menu: "Meny",
  mainMenu: "Huvudmeny",
  toStart: "till startsidan",
  start: "Start",
  here: "Du är här",
  signIn: "Logga in",
  apply: "Skicka intresseanmälan",
  orCall: "eller ring",
  bandTitle: "Nyfiken? Det förpliktar inte till något.",
  bandText:
    "Anmälan tar ungefär fem minuter. Du behöver inte skriva ditt personnummer. Vi hör av oss inom två arbetsdagar.",
  talkToUs: "Prata med oss",
  askForCall: "Be oss ringa upp dig",
  readMore: "Läs mer",
  morePages: "Fler sidor",
  aboutSite: "Om webbplatsen",
  urgent: "När det är bråttom",
  danger: "Är någon i fara nu? Ring",
  unit: unit.name as string,
  unitShort: unit.shortName as string,
  duty: outOfHoursDuty.name as string,
  dutyHours: outOfHoursDuty.hours as string,
  hours: unit.hours as string,
  hoursFirst: unit.hourLines[0] as string,
  hoursSecond: unit.hourLines[1] as string,
  hoursThird: unit.hourLines[2] as string,
  reviewed: "Sidan granskad den",
  responsible: "Ansvarig",
  runBy: `drivs av ${unit.name}`,
  table: "Tabell",
};

const easy: FrameWords = {
  ...swedish,
  bandTitle: "Är du nyfiken? Du lovar inget.",
  bandText:
    "Det tar ungefär fem minuter att anmäla sig. Du behöver inte skriva ditt personnummer. Sedan hör vi av oss inom två arbetsdagar.",
  urgent: "När det är akut",
};

const english: FrameWords = {
  skip: "Skip to content",
  languages: "Languages",
  menu: "Menu",
  mainMenu: "Main menu",
  toStart: "to the start page",
  start: "Start",
  here: "You are here",
  signIn: "Sign in",
  apply: "Send the interest form (in Swedish)",
  orCall: "or call",
  bandTitle: "Curious? It commits you to nothing.",
  bandText:
    "The form is in Swedish and takes about five minutes. You do not need to give your personal identity number. We contact you within two working days. You can also call us.",
  talkToUs: "Talk to us",
  askForCall: "Ask us to call you (form in Swedish)",
  readMore: "Read more",
  morePages: "More pages",
  aboutSite: "About the website",
  urgent: "In an emergency",
  danger: "Is somebody in danger now? Call",
  unit: "The foster care unit of Ekdala municipality",
  unitShort: "The foster care unit",
  duty: "Social services emergency line (socialjouren)",
  dutyHours: "Weekdays 16:30–8:30, and day and night at weekends",
  hours: "Monday–Thursday 8:30–16:30, Friday 8:30–15:00, closed for lunch 12:00–13:00",
  hoursFirst: "Monday–Thursday 8:30–16:30",
  hoursSecond: "Friday 8:30–15:00",
  hoursThird: "Closed for lunch 12:00–13:00",
  reviewed: "Page reviewed on",
  responsible: "Responsible",
  runBy: "is run by the foster care unit of Ekdala municipality",
  table: "Table",
};

const arabic: FrameWords = {
  skip: "انتقل إلى المحتوى",
  languages: "اللغات",
  menu: "القائمة",
  mainMenu: "القائمة الرئيسية",
  toStart: "إلى الصفحة الرئيسية",
  start: "الرئيسية",
  here: "أنت هنا",
  signIn: "تسجيل الدخول",
  apply: "أرسل إبداء الاهتمام (بالسويدية)",
  orCall: "أو اتصل على",
  bandTitle: "هل لديك فضول؟ هذا لا يُلزمك بشيء.",
  bandText:
    "الاستمارة بالسويدية وتستغرق حوالي خمس دقائق. لا تحتاج إلى كتابة رقمك الشخصي. نتواصل معك خلال يومي عمل.",
  talkToUs: "تحدث معنا",
  askForCall: "اطلب أن نتصل بك (استمارة بالسويدية)",
  readMore: "اقرأ المزيد",
  morePages: "صفحات أخرى",
  aboutSite: "عن الموقع",
  urgent: "في الحالات العاجلة",
  danger: "هل هناك شخص في خطر الآن؟ اتصل على",
  unit: "وحدة الأسر البديلة في بلدية إيكدالا",
  unitShort: "وحدة الأسر البديلة",
  duty: "الخدمات الاجتماعية المناوبة",
  dutyHours: "أيام الأسبوع 16:30–8:30، وعلى مدار الساعة في عطلة نهاية الأسبوع",
  hours: "الاثنين–الخميس 8:30–16:30، الجمعة 8:30–15:00، استراحة الغداء 12:00–13:00",
  hoursFirst: "الاثنين–الخميس 8:30–16:30",
  hoursSecond: "الجمعة 8:30–15:00",
  hoursThird: "استراحة الغداء 12:00–13:00",
  reviewed: "تمت مراجعة الصفحة في",
  responsible: "الجهة المسؤولة",
  runBy: "تديره وحدة الأسر البديلة في بلدية إيكدالا",
  table: "جدول",
};

/** The words that the product ships, by the language's code. */
export const shippedWords: Readonly<Record<string, FrameWords>> = {
  sv: swedish,
  easy,
  en: english,
  ar: arabic,
};

/** What each word is for, in the order of the editor's form: the Swedish one says it best. */
export const wordNames = Object.keys(swedish) as (keyof FrameWords)[];

/** The Swedish words, by which a language that is only rows is written. */
export const swedishWords: FrameWords = swedish;
