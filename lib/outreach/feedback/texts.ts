/** The words of the question, in one of the languages of the site. */
export type FeedbackWords = {
  lang: string;
  dir: "ltr" | "rtl";
  question: string;
  yes: string;
  no: string;
  /** Above the form. */
  title: string;
  whatHelped: string;
  whatLacked: string;
  optional: string;
  warning: string;
  change: string;
  needed: string;
  faults: string;
  send: string;
  sending: string;
  thanks: string;
  urgent: string;
  back: string;
};

const sv: FeedbackWords = {
  ...{ lang: "sv", dir: "ltr" },
  question: "Hjälpte den här sidan dig?",
  ...{ yes: "Ja", no: "Nej" },
  title: "Hjälpte sidan dig?",
  whatHelped: "Vad var bra?",
  whatLacked: "Vad letade du efter, eller vad var svårt att förstå?",
  optional: "(valfritt)",
  warning:
    "Skriv inte namn, telefonnummer eller något om någons privatliv. Vi kan inte svara på det du skriver här.",
  change: "Ditt svar",
  needed: "Skriv vad du saknade, så att vi kan göra sidan bättre",
  faults: "Rätta 1 fel för att gå vidare",
  ...{ send: "Skicka svaret", sending: "Skickar …" },
  thanks: "Tack för ditt svar!",
  urgent: "Vill du ha svar av oss? Ring eller skriv på sidan Kontakt.",
  back: "Tillbaka till sidan",
};

const easy: FeedbackWords = {
  ...sv,
  whatHelped: "Vad var bra?",
  whatLacked: "Vad var svårt? Vad saknade du?",
  warning: "Skriv inte namn eller telefonnummer. Skriv inget privat. Vi kan inte svara dig här.",
  needed: "Skriv vad som var svårt. Då kan vi göra sidan bättre",
  urgent: "Vill du ha svar? Ring oss eller skriv på sidan Kontakt.",
};

const en: FeedbackWords = {
  ...{ lang: "en", dir: "ltr" },
  question: "Did this page help you?",
  ...{ yes: "Yes", no: "No" },
  title: "Did the page help you?",
  whatHelped: "What was good?",
  whatLacked: "What were you looking for, or what was hard to understand?",
  optional: "(optional)",
  warning:
    "Do not write names, telephone numbers or anything about somebody’s private life. We cannot answer what you write here.",
  change: "Your answer",
  needed: "Tell us what was missing, so that we can make the page better",
  faults: "Correct 1 error to go on",
  ...{ send: "Send the answer", sending: "Sending …" },
  thanks: "Thank you for your answer!",
  urgent: "Would you like us to answer? Call us or write on the page Kontakt (in Swedish).",
  back: "Back to the page",
};

const ar: FeedbackWords = {
  ...{ lang: "ar", dir: "rtl" },
  question: "هل ساعدتك هذه الصفحة؟",
  ...{ yes: "نعم", no: "لا" },
  title: "هل ساعدتك الصفحة؟",
  whatHelped: "ما الذي كان جيدًا؟",
  whatLacked: "عمّ كنت تبحث، أو ما الذي كان صعب الفهم؟",
  optional: "(اختياري)",
  warning: "لا تكتب أسماء أو أرقام هواتف أو أي شيء خاص. لا يمكننا الرد على ما تكتبه هنا.",
  change: "إجابتك",
  needed: "اكتب ما الذي كان ينقصك، حتى نحسّن الصفحة",
  faults: "صحّح خطأً واحدًا للمتابعة",
  ...{ send: "أرسل الإجابة", sending: "جارٍ الإرسال …" },
  thanks: "شكرًا لإجابتك!",
  urgent: "هل تريد أن نرد عليك؟ اتصل بنا أو اكتب لنا في صفحة Kontakt (بالسويدية).",
  back: "العودة إلى الصفحة",
};

const known: Readonly<Record<string, FeedbackWords>> = { sv, easy, en, ar };

/** The words in a language of the site, by its code; Swedish where there are none. */
export function feedbackWords(language: string): FeedbackWords {
  return Object.hasOwn(known, language) ? (known[language] ?? sv) : sv;
}

export const feedbackTexts = {
  start: "Startsidan",
  noPage: "Sidan finns inte. Gå tillbaka och försök igen.",
  noAnswer: "Välj Ja eller Nej",
  gone: "Svaret finns inte längre. Ladda om sidan.",
  handled: "Någon annan har redan tagit hand om svaret. Ladda om sidan.",
  done: "Svaret är markerat som klart.",
} as const;

export const feedbackAnswerTexts = { YES: "Ja", NO: "Nej" } as const;
export const feedbackStateTexts = { NEW: "Inte klara", HANDLED: "Klara" } as const;
