import { z } from "zod";
import { id } from "@/lib/platform/fields";

export const endSessionSchema = z.object({ sessionId: id() });
export type EndSessionInput = z.output<typeof endSessionSchema>;

export const endOtherSessionsSchema = z.object({});
