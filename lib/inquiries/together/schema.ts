import { z } from "zod";
import { id, idempotencyKey, requiredDay } from "@/lib/platform/fields";

/** No deed takes more inquiries than this. */
export const MOST_TOGETHER = 200;

const NONE = "Välj minst en anmälan i listan";
const TOO_MANY = `Välj högst ${MOST_TOGETHER} anmälningar åt gången`;

/** An inquiry with the version in which it was chosen, as the form carries it along. */
export type Chosen = { id: string; version: number };

const chosen = z
  .union([z.string(), z.array(z.string())], NONE)
  .optional()
  .transform((sent) => [...new Set([sent ?? []].flat())])
  .pipe(
    z
      .array(z.string().regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}:\d{1,9}$/i))
      .min(1, NONE)
      .max(MOST_TOGETHER, TOO_MANY),
  )
  .transform((values) =>
    values.map((value): Chosen => {
      const [inquiryId = "", version] = value.toLowerCase().split(":");
      return { id: inquiryId, version: Number(version) };
    }),
  );

/** How a form writes an inquiry that it carries along. */
export function chosenValue({ id: inquiryId, version }: Chosen): string {
  return `${inquiryId}:${version}`;
}

const together = { key: idempotencyKey(), chosen };

export const assignTogetherSchema = z.object({
  ...together,
  userId: id({ message: "Välj vem som ska ha anmälningarna" }),
});
export type AssignTogetherInput = z.output<typeof assignTogetherSchema>;

export const parkTogetherSchema = z.object({
  ...together,
  until: requiredDay({ message: "Skriv vilken dag ni ska höra av er igen" }),
});
export type ParkTogetherInput = z.output<typeof parkTogetherSchema>;

export const undoTogetherSchema = z.object({ togetherId: id() });
export type UndoTogetherInput = z.output<typeof undoTogetherSchema>;

/** Which inquiries the address of the page asks for; what is no id is passed over. */
export const chosenQuery = z.object({
  id: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((sent) =>
      [...new Set([sent ?? []].flat())]
        .flatMap((value) => z.guid().safeParse(value).data?.toLowerCase() ?? [])
        .slice(0, MOST_TOGETHER),
    ),
  fran: z.string().max(1_000).optional().catch(undefined),
});
