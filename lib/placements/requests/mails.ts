import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";

/** Mails about requests. They say that there is something to read, never what. */
export const requestMails = {
  "placement-request-received": (params: Record<string, string>) => ({
    subject: `Ny placeringsförfrågan ${params.number ?? ""}`.trim(),
    text: [
      "Hej!",
      "",
      params.urgency === "PLANNED"
        ? "En kommun har skickat en placeringsförfrågan."
        : "En kommun har skickat en placeringsförfrågan som är brådskande.",
      "",
      "Logga in och läs den här:",
      new URL(paths.staff.requests(), env.appUrl).toString(),
      "",
      "Det går inte att svara på det här mejlet.",
    ].join("\n"),
  }),
};
