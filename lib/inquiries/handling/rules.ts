import type { Typed } from "../questions/schema";
import { contactTimeTexts } from "../questions/texts";

/** What somebody who was called has told already. */
type Caller = {
  name: string;
  phone: string;
  dayParts: readonly string[];
  mayLeaveMessage: boolean;
  interpreterLanguage: string | null;
};

const times: readonly string[] = Object.keys(contactTimeTexts);

/**
 * The interest form with what somebody told who asked to be called. The first word of the name is
 * taken for the given name; whoever fills in the form sees both and asks.
 */
export function typedByCaller(caller: Caller): Typed {
  const [givenName = "", ...rest] = caller.name.split(" ");
  return {
    givenName,
    familyName: rest.join(" "),
    phone: caller.phone,
    preferredContact: "PHONE",
    contactTimes: caller.dayParts.filter((part) => times.includes(part)),
    mayLeaveMessage: caller.mayLeaveMessage ? "yes" : "no",
    needsInterpreter: caller.interpreterLanguage === null ? "no" : "yes",
    ...(caller.interpreterLanguage === null
      ? {}
      : { interpreterLanguage: caller.interpreterLanguage }),
  };
}
