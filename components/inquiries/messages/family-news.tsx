import { FileText, MessageSquare } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DayDisplay } from "@/components/ui/date-display";
import { Icon } from "@/components/ui/icon";
import type { FamilyNews as News } from "@/lib/inquiries/matter/queries";
import { unreadWords } from "@/lib/notifications/threads/rules";

/** What a family has sent that waits, and the way to answer; for the pages of its matter. */
export function FamilyNews({ news, path }: { news: News; path: string }) {
  const unread = unreadWords(news.unreadMessages);
  const { newUploads, pause } = news;
  const hasNews = unread !== null || newUploads > 0;
  return (
    <Card look={hasNews ? "pine" : "plain"} space="tight" className="space-y-2">
      <h2 className="text-sub">Familjen</h2>
      <p>
        <Icon of={MessageSquare} /> {unread ?? "Inga olästa meddelanden"}
      </p>
      {newUploads > 0 && (
        <p>
          <Icon of={FileText} />{" "}
          {newUploads === 1 ? "1 ny handling" : `${newUploads} nya handlingar`}
        </p>
      )}
      {pause !== null && (
        <p>
          Familjen ville <DayDisplay day={pause.madeOn} /> pausa till{" "}
          <DayDisplay day={pause.until} />
          {pause.reason === null ? "." : `: ”${pause.reason}”`}
        </p>
      )}
      <ButtonLink href={path} tone="secondary" size="small" prefetch={false}>
        Meddelanden och handlingar
      </ButtonLink>
    </Card>
  );
}
