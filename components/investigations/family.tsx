import { FamilyColumns } from "@/components/inquiries/messages/family-columns";
import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { EmptyState } from "@/components/ui/empty-state";
import type { StaffMessages } from "@/lib/inquiries/messages/queries";
import type { StaffDocuments } from "@/lib/inquiries/uploads/staff/queries";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import { partPath } from "@/lib/investigations/texts";

type FamilyProps = {
  head: InvestigationHead;
  messages: StaffMessages | null;
  documents: StaffDocuments | null;
};

/** What the family and the unit send each other while the investigation goes on. */
export function Family({ head, messages, documents }: FamilyProps) {
  return (
    <InvestigationFrame head={head} part="family">
      {messages === null ? (
        <EmptyState title="Familjen har ingen egen sida">
          Utredningen öppnades utan intresseanmälan. Ring eller skriv brev.
        </EmptyState>
      ) : (
        <FamilyColumns
          messages={messages}
          documents={documents}
          path={partPath(head.id, "family")}
        />
      )}
    </InvestigationFrame>
  );
}
