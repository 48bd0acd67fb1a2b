import { StaffMessages } from "@/components/inquiries/messages/staff-messages";
import { StaffDocuments } from "@/components/inquiries/uploads/staff-documents";
import type { StaffMessages as Messages } from "@/lib/inquiries/messages/queries";
import type { StaffDocuments as Documents } from "@/lib/inquiries/uploads/staff/queries";

type FamilyColumnsProps = {
  messages: Messages;
  documents: Documents | null;
  /** The address of the page that shows them. */
  path: string;
};

/** What a family and the unit write to each other, beside what they send each other. */
export function FamilyColumns({ messages, documents, path }: FamilyColumnsProps) {
  return (
    <div className="grid items-start gap-x-10 gap-y-10 lg:grid-cols-2">
      <div className="min-w-0">
        <StaffMessages messages={messages} path={path} />
      </div>
      {documents !== null && (
        <div className="min-w-0">
          <StaffDocuments documents={documents} />
        </div>
      )}
    </div>
  );
}
