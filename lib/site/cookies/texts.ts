import { defaults } from "@/lib/settings/rules";

/** How long a form that somebody has begun waits for the rest. */
export const formKept = `Ett dygn från senast du skrev. ${defaults.inquiryDraftDays} dagar om du har bett om en länk.`;

/** Every cookie that the product sets, as the page about cookies tells of them. */
export const cookies = [
  {
    name: "hemvist.session",
    purpose: "Håller dig inloggad.",
    kept: "Högst 10 timmar. Är du borta i 20–30 minuter loggas du ut.",
  },
  {
    name: "hemvist.form",
    purpose: "Minns ett formulär som du har börjat på, så att du kan fortsätta.",
    kept: formKept,
  },
  {
    name: "hemvist.receipt",
    purpose:
      "Minns kvittot när du har bett oss ringa eller skrivit till oss, så att du kan läsa det.",
    kept: "30 minuter",
  },
  {
    name: "hemvist.tie",
    purpose:
      "Minns vilken ansökan du vill koppla din e-legitimation till medan du legitimerar dig.",
    kept: "15 minuter",
  },
  {
    name: "next-auth.csrf-token",
    purpose: "Skyddar inloggningen så att ingen annan kan skicka den i ditt namn.",
    kept: "Tills du stänger webbläsaren",
  },
  {
    name: "next-auth.callback-url",
    purpose: "Minns vilken sida du ska till efter inloggningen.",
    kept: "Tills du stänger webbläsaren",
  },
  {
    name: "next-auth.state",
    purpose: "Kopplar svaret från legitimeringen till din inloggning.",
    kept: "15 minuter",
  },
  {
    name: "next-auth.pkce.code_verifier",
    purpose: "Ser till att bara din webbläsare kan slutföra inloggningen.",
    kept: "15 minuter",
  },
  {
    name: "next-auth.nonce",
    purpose: "Hindrar att ett gammalt svar används en gång till.",
    kept: "15 minuter",
  },
] as const;
