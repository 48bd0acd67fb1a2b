import { redirect } from "next/navigation";
import { requireActor } from "@/lib/access/require-actor";
import { startPage } from "@/lib/access/start-page";
import { RETURN_TO, safeReturnTo } from "@/lib/platform/paths";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Sends the one who has just signed in on: back to where it began, or to the own start page. */
export default async function AfterSignInPage({ searchParams }: Props) {
  const actor = await requireActor("account.read");
  redirect(safeReturnTo((await searchParams)[RETURN_TO]) ?? startPage(actor));
}
