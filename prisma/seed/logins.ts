import type { Prisma } from "@/lib/platform/generated/client";
import { demoSubject } from "../../scripts/demo-accounts.mjs";
import { behind } from "./cast";

/** The one who signs in is the person of the file. Nobody does this for homes in the product yet. */
export async function linkLogin(
  login: string | undefined,
  personId: string | undefined,
): Promise<void> {
  if (login === undefined || personId === undefined) return;
  await behind((tx) =>
    tx.user.updateMany({ where: { subject: demoSubject(login) }, data: { personId } }),
  );
}

/** The one who signs in has tied the e-identification to the family's page: a deed of a browser. */
export async function tieLogin(
  login: string | undefined,
  inquiry: Prisma.InquiryWhereInput,
): Promise<void> {
  if (login === undefined) return;
  await behind(async (tx) => {
    const { id: userId } = await tx.user.findFirstOrThrow({
      where: { subject: demoSubject(login) },
    });
    await tx.inquiryAdult.updateMany({ where: { inquiry, ordinal: 1 }, data: { userId } });
  });
}
