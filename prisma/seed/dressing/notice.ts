import { giveNoticeAction } from "@/lib/contracts/notice/actions";
import { dayOf } from "@/lib/platform/dates";
import { diaryFrom } from "../calendar";
import { behind } from "../cast";
import { deed, type Script } from "../timeline";
import { homeOf, type World } from "../world";
import { waitedFor } from "./notes";

/** A family without a child in its home gives notice, three months ahead. */
export async function* notice(world: World): Script {
  const at = diaryFrom(world.calendar.workdaysAgo(6), 31).later(0);
  yield* waitedFor(at);
  const { id: homeId } = homeOf(world, "Ljungro");
  const contract = await behind((tx) => tx.contract.findFirstOrThrow({ where: { homeId } }));
  yield deed(at, [world.cast.user("chef"), giveNoticeAction], {
    ...{ contractId: contract.id, version: String(contract.version) },
    ...{ noticeGivenOn: dayOf(at), lastDay: "" },
    reason: "Familjen flyttar till en annan del av landet",
  });
}
