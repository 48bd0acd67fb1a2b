import { uuidv7 } from "@/lib/platform/ids";
import { writeContentAction } from "@/lib/site/content/actions";
import { diaryFrom } from "../calendar";
import { deed, type Script } from "../timeline";
import { mentorHome, mentorHomeAtFirst, type NewsWords, needTeens, startedOn } from "../words/news";
import { idFrom, type World } from "../world";

/** What the web editor has published, changed and begun to write. */
export function news(world: World): Script[] {
  return [
    told(world, 34, [mentorHomeAtFirst, mentorHome]),
    told(world, 8, [needTeens]),
    begun(world),
  ];
}

/** Published, and published again some days later where there is more to say. */
async function* told(world: World, daysAgo: number, texts: readonly NewsWords[]): Script {
  const diary = diaryFrom(world.calendar.workdaysAgo(daysAgo), daysAgo);
  const editor = world.cast.user("redaktor");
  let pageId = uuidv7();
  for (const text of texts) {
    const form = { deed: "publish", pageId, versionId: uuidv7(), version: "0", ...text };
    pageId = idFrom(yield deed(diary.later(3), [editor, writeContentAction], form), "CONTENT");
  }
}

async function* begun(world: World): Script {
  const at = diaryFrom(world.calendar.workdaysAgo(2), 3).later(0);
  const form = { deed: "save", pageId: uuidv7(), versionId: uuidv7(), version: "0", ...startedOn };
  yield deed(at, [world.cast.user("redaktor"), writeContentAction], form);
}
