import { z } from "zod";

const CLOCK = "Skriv klockslaget så här: 14:30";

/** A time of day as people write it, 14:30, 14.30 or 1430, given as HH:MM. */
export const clockField = z
  .string(CLOCK)
  .transform((text) => /^(\d{1,2})[:.]?(\d{2})$/.exec(text.trim()))
  .transform((match, context) => {
    const [, hour = "", minute = ""] = match ?? [];
    if (match !== null && Number(hour) < 24 && Number(minute) < 60) {
      return `${hour.padStart(2, "0")}:${minute}`;
    }
    context.addIssue({ code: "custom", message: CLOCK, input: match });
    return z.NEVER;
  });
