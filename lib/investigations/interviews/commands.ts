import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertNotAhead } from "@/lib/people/rules";
import { dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import { adultOf, subjectsOf, workingFile } from "../file/commands";
import { summaryPlace } from "./queries";
import type { RecordInterviewInput } from "./schema";

/** Writes down an interview: with one adult, with all of them, or with the own children. */
export async function recordInterview(deed: Deed, input: RecordInterviewInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const file = await workingFile(deed, input.investigationId);
  const adult = input.personId === null ? null : adultOf(file, input.personId);
  assertNotAhead(input.heldOn, today, "heldOn");
  const id = uuidv7();
  await tx.interview.create({
    data: {
      id,
      investigationId: file.id,
      personId: adult?.personId ?? null,
      kind: input.kind,
      method: input.method,
      heldOn: dbDate(input.heldOn),
      summaryEncrypted: seal(summaryPlace(id), input.summary),
      byId: actor.userId ?? "",
      recordedAt: now,
    },
  });
  return {
    subjects: [
      ...subjectsOf(file),
      ...(adult === null ? [] : [{ type: "PERSON" as const, id: adult.personId }]),
    ],
    detail: { kind: input.kind, method: input.method, heldOn: input.heldOn },
    message: "Intervjun är registrerad.",
  };
}
