import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertNotAhead } from "@/lib/people/rules";
import { dbDate } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import { subjectsOf, workingFile } from "../file/commands";
import { summaryPlace } from "./queries";
import type { RecordVisitInput } from "./schema";

/** Writes down a visit in the home, with what was looked at. */
export async function recordVisit(deed: Deed, input: RecordVisitInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const file = await workingFile(deed, input.investigationId);
  assertNotAhead(input.heldOn, today, "heldOn");
  const id = uuidv7();
  await tx.visit.create({
    data: {
      id,
      investigationId: file.id,
      heldOn: dbDate(input.heldOn),
      isAnnounced: input.announced,
      summaryEncrypted: seal(summaryPlace(id), input.summary),
      byId: actor.userId ?? "",
      recordedAt: now,
    },
  });
  await tx.visitFinding.createMany({
    data: input.findings.map((finding) => ({ ...finding, visitId: id })),
  });
  const attention = input.findings.filter(({ isInOrder }) => !isInOrder).length;
  return {
    subjects: subjectsOf(file),
    detail: { heldOn: input.heldOn, points: input.findings.length, attention },
    message: "Hembesöket är registrerat.",
  };
}
