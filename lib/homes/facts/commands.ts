import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { refuse } from "@/lib/platform/refusal";
import { manageableHome } from "../commands";
import { homeTexts } from "../texts";
import type { HomeFactsInput } from "./schema";

/** Changes what a home is matched by. Whoever saves second is shown what stands there now. */
export async function changeHomeFacts(deed: Deed, input: HomeFactsInput): Promise<Done> {
  const { tx, actor } = deed;
  const { homeId, version, ...facts } = input;
  const home = await manageableHome(deed, homeId);
  const now = await tx.home.findUniqueOrThrow({ where: { id: home.id } });
  if (now.isMentorHome !== facts.isMentorHome && !actor.permissions.has("home.assign")) {
    refuse(homeTexts.mentorByManager, { isMentorHome: [homeTexts.mentorByManager] });
  }
  const { count } = await tx.home.updateMany({
    where: { id: home.id, version },
    data: { ...facts, version: { increment: 1 } },
  });
  if (count === 0) {
    refuse(homeTexts.changed, othersTexts(now, facts));
  }
  return { subjects: [{ type: "HOME", id: home.id }], message: homeTexts.saved };
}

type FreeTexts = { name: string; area: string | null; languages: string[] };

/** What a colleague wrote in the meantime in the fields of free text, beside what was typed here. */
function othersTexts(now: FreeTexts, typed: FreeTexts): Record<string, string[]> {
  const both = {
    name: [now.name, typed.name],
    area: [now.area ?? "", typed.area ?? ""],
    languages: [now.languages.join(", "), typed.languages.join(", ")],
  };
  return Object.fromEntries(
    Object.entries(both)
      .filter(([, [there, here]]) => there !== here)
      .map(([field, [there]]) => [field, [homeTexts.nowReads(there || homeTexts.empty)]]),
  );
}
