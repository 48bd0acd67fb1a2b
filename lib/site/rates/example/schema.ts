import { z } from "zod";
import { choice, optionalIntegerBetween } from "@/lib/platform/fields";
import { fieldErrors } from "@/lib/platform/form-data";
import { type ExampleHousehold, misfit } from "@/lib/site/rates/example/rules";
import { exampleWords, homeChoices } from "@/lib/site/rates/example/texts";

type Query = Record<string, string | string[] | undefined>;

/** Whose home: what the address carries. None of it tells who is asking. */
const exampleSchema = z
  .object({
    hem: choice(homeChoices, { message: exampleWords.chooseHome }),
    yngre: count("som är 0–12 år"),
    aldre: count("som är 13–19 år"),
  })
  .transform(({ hem, yngre, aldre }, context): ExampleHousehold => {
    const household = { home: hem, younger: yngre ?? 0, older: aldre ?? 0 };
    const fault = misfit(household);
    if (fault !== null) {
      context.addIssue({ code: "custom", path: [fault.field], message: fault.message });
    }
    return household;
  });

export type AskedExample =
  | { state: "READ"; household: ExampleHousehold; isAsked: boolean; values: ExampleValues }
  | { state: "REFUSED"; errors: Record<string, string[]>; values: ExampleValues };

export type ExampleValues = Record<"hem" | "yngre" | "aldre", string>;

const unasked: ExampleValues = { hem: "CONTRACTED_ONE", yngre: "1", aldre: "0" };

/** Reads the address: what was asked for, what was wrong with it, or the example shown unasked. */
export function readExample(query: Query): AskedExample {
  const names = ["hem", "yngre", "aldre"] as const;
  const isAsked = names.some((name) => query[name] !== undefined);
  const given = Object.fromEntries(names.map((name) => [name, [query[name] ?? ""].flat()[0]]));
  const values = (isAsked ? given : unasked) as ExampleValues;
  const parsed = exampleSchema.safeParse(values);
  return parsed.success
    ? { state: "READ", household: parsed.data, isAsked, values }
    : { state: "REFUSED", errors: fieldErrors(parsed.error), values };
}

function count(ages: string) {
  return optionalIntegerBetween({ min: 0, max: 4, message: exampleWords.count(ages) });
}
