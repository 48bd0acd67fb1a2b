import type { Metadata } from "next";
import { StaffRequestList } from "@/components/placements/requests/staff-requests";
import { PageHeading } from "@/components/ui/page-heading";
import { requireActor } from "@/lib/access/require-actor";
import { staffRequests } from "@/lib/placements/requests/staff/queries";
import { requestList } from "@/lib/placements/requests/staff/schema";
import { savedViews } from "@/lib/settings/views/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Placeringsförfrågningar") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function RequestsPage({ searchParams }: Props) {
  const state = requestList.parse(await searchParams);
  const actor = await requireActor("request.read");
  const requests = await staffRequests(actor, state);
  const views = await savedViews(actor, { list: requestList.name });
  return (
    <>
      <PageHeading title="Placeringsförfrågningar" />
      <StaffRequestList requests={requests} state={state} views={views} />
    </>
  );
}
