import { MeetingsPage } from "@/components/outreach/meetings-page";
import { visitor } from "@/lib/access/require-actor";
import { openMeetings } from "@/lib/outreach/meetings/queries";
import { currentFrame } from "@/lib/site/languages/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/informationstraffar");

export default async function Page() {
  return (
    <MeetingsPage
      frame={await currentFrame()}
      meetings={await openMeetings(await visitor(), undefined)}
    />
  );
}
