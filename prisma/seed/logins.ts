import { demoSubject } from "../../scripts/demo-accounts.mjs";
import { behind } from "./cast";

/** The one who signs in is the person of the file. Nobody does this in the product yet. */
export async function linkLogin(
  login: string | undefined,
  personId: string | undefined,
): Promise<void> {
  if (login === undefined || personId === undefined) return;
  await behind((tx) =>
    tx.user.updateMany({ where: { subject: demoSubject(login) }, data: { personId } }),
  );
}
