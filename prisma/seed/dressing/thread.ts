import type { Actor } from "@/lib/access/actor";
import { writeAboutRequestAction } from "@/lib/placements/messages/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { deed, type Script } from "../timeline";

const lines = [
  ["CLIENT", "Hej! Hur långt är det från hemmet till hennes skola, och kan någon skjutsa?"],
  [
    "UNIT",
    "Hej! Elva minuter med bil. Familjen kör gärna på morgonen, och på eftermiddagen går skolbussen nästan ända fram.",
  ],
  ["CLIENT", "Det låter bra. Mamman vill gärna träffa dem först, går det i veckan?"],
] as const;

type Talk = { requestId: string; consultant: Actor; client: Actor; soon: () => Date };

/** The municipality and the consultant write to each other about a request. */
export async function* postedAbout({ requestId, consultant, client, soon }: Talk): Script {
  for (const [side, body] of lines) {
    const message = { subjectType: "REQUEST", subjectId: requestId, messageId: uuidv7(), body };
    yield deed(soon(), [side === "UNIT" ? consultant : client, writeAboutRequestAction], message);
  }
}
