import "server-only";
import type { Deed } from "@/lib/access/perform";
import { uuidv7 } from "@/lib/platform/ids";
import { seal } from "@/lib/platform/sealed";
import type { Letter } from "../letters";
import { letterPlace } from "./rules";

/** Keeps a letter as it is sent. Part of another deed, whose log row tells of it. */
export async function keepLetter(
  { tx, actor, now }: Deed,
  inquiry: { id: string },
  letter: Letter,
): Promise<void> {
  const id = uuidv7();
  await tx.inquiryLetter.create({
    data: {
      ...{ id, inquiryId: inquiry.id },
      contentEncrypted: seal(letterPlace(id), JSON.stringify(letter)),
      writtenById: actor.userId ?? "",
      writtenAt: now,
    },
  });
}
