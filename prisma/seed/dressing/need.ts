import { addDays } from "@/lib/platform/dates";
import { publishNeedAction } from "@/lib/site/need/actions";
import { diaryFrom } from "../calendar";
import { deed, type Script } from "../timeline";
import type { World } from "../world";

/** What the manager has told of the homes that are needed: one that has been, and one that stands. */
export async function* need({ calendar, cast }: World): Script {
  const diary = diaryFrom(calendar.workdaysAgo(60), 5);
  const manager = cast.user("chef");
  yield deed(diary.later(0), [manager, publishNeedAction], {
    text: "Vi behöver fler familjehem för barn 7–12 år, gärna med vana av skolbarn.",
    validUntil: addDays(calendar.today, -10),
  });
  yield deed(diary.later(53), [manager, publishNeedAction], {
    text: "Just nu behöver vi jourhem för tonåringar 13–17 år, och hem där syskon kan bo tillsammans.",
    validUntil: addDays(calendar.today, 45),
  });
}
