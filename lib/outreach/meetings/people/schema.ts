import { z } from "zod";
import { id, version } from "@/lib/platform/fields";

const MOST = 500;

/** Ids from tick boxes of one name; none ticked gives []. */
const ids = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((sent) => [...new Set([sent ?? []].flat())])
  .pipe(z.array(id()).max(MOST));

export const attendanceSchema = z.object({
  meetingId: id(),
  version: version(),
  attended: ids,
});
export type AttendanceInput = z.output<typeof attendanceSchema>;

export const signUpIdSchema = z.object({ signUpId: id() });
export type SignUpIdInput = z.output<typeof signUpIdSchema>;
