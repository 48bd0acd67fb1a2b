import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { FamilyFrame } from "@/components/inquiries/family/family-frame";
import { Identify } from "@/components/inquiries/family/identify";
import { requireActor } from "@/lib/access/require-actor";
import { identityStart } from "@/lib/inquiries/adults/queries";
import { unreadByFamily } from "@/lib/inquiries/messages/queries";
import { paths, RETURN_TO, safeReturnTo } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Legitimera dig") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Between a mailed link and what asks for e-identification; leads back to where one came from. */
export default async function IdentifyPage({ searchParams }: Props) {
  const actor = await requireActor("family.inquiry.read");
  const returnTo = safeReturnTo((await searchParams)[RETURN_TO]) ?? paths.family;
  const start = await identityStart(actor, returnTo);
  if (start === null) redirect(returnTo);
  return (
    <FamilyFrame actor={actor} unread={await unreadByFamily(actor, undefined)}>
      <Identify {...start} token={(await headers()).get("x-hemvist-sign-in") ?? ""} />
    </FamilyFrame>
  );
}
