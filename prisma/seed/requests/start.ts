import { startPlacementAction } from "@/lib/placements/actions";
import { dayOf, formatClock } from "@/lib/platform/dates";
import { deed, type Script } from "../timeline";
import { placementsOf } from "./decide";
import type { Search } from "./offer";

/** The children have come, some minutes before the consultant writes it down. */
export async function* started(
  { requestId, consultant }: Pick<Search, "requestId" | "consultant">,
  at: Date,
  { minutesBefore, isUnsigned = false }: { minutesBefore: number; isUnsigned?: boolean },
): Script {
  const arrivedAt = new Date(at.getTime() - minutesBefore * 60_000);
  for (const { id, version } of await placementsOf(requestId)) {
    yield deed(at, [consultant, startPlacementAction], {
      placementId: id,
      version: String(version),
      arrivedOn: dayOf(arrivedAt),
      arrivedAt: formatClock(arrivedAt),
      agreementSignedOn: isUnsigned ? "" : dayOf(arrivedAt),
    });
  }
}
