import { InquiryContacts } from "@/components/inquiries/file/inquiry-contacts";
import { InquiryDuplicates } from "@/components/inquiries/file/inquiry-duplicates";
import { InquiryEndings } from "@/components/inquiries/file/inquiry-endings";
import { InquiryFacts } from "@/components/inquiries/file/inquiry-facts";
import { InquiryHandler } from "@/components/inquiries/file/inquiry-handler";
import { InquiryInfoCall } from "@/components/inquiries/file/inquiry-info-call";
import { InquiryLetters } from "@/components/inquiries/file/inquiry-letters";
import { InquiryMails } from "@/components/inquiries/file/inquiry-mails";
import { InquiryNext } from "@/components/inquiries/file/inquiry-next";
import { InquiryReview } from "@/components/inquiries/file/inquiry-review";
import { InquirySent } from "@/components/inquiries/file/inquiry-sent";
import { InquiryStateTag } from "@/components/inquiries/inquiry-state-tag";
import { FamilyNews } from "@/components/inquiries/messages/family-news";
import { FileColumns } from "@/components/staff/file-columns";
import { NotesPanel } from "@/components/staff/notes-panel";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { PersonLabel } from "@/components/ui/person-label";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { inquiryTimelineTexts } from "@/lib/inquiries/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";

type InquiryPageProps = { inquiry: InquiryFile; today: Day; userId: string | null };

/** One inquiry: who it is, what to do next, what has been done, and the form as it was sent. */
export function InquiryPage({ inquiry, today, userId }: InquiryPageProps) {
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.staff.inquiries(), label: "Intresseanmälningar" }]}
        here={inquiry.number}
      />
      <PageHeading
        eyebrow={inquiry.number}
        title={<PersonLabel name={inquiry.name} isProtected={inquiry.isProtected} />}
        lead={<InquiryStateTag inquiry={inquiry} />}
      />
      <FileColumns
        main={
          <>
            <InquiryReview inquiry={inquiry} />
            <InquiryNext inquiry={inquiry} />
            <InquiryFacts inquiry={inquiry} today={today} />
          </>
        }
        aside={
          <>
            {!inquiry.isProtected && inquiry.investigation === null && (
              <FamilyNews news={inquiry.family} path={paths.staff.inquiryFamily(inquiry.id)} />
            )}
            <InquiryHandler inquiry={inquiry} userId={userId} />
            <InquiryDuplicates inquiry={inquiry} />
            <InquiryEndings inquiry={inquiry} today={today} />
          </>
        }
        rest={
          <>
            <InquiryContacts inquiry={inquiry} today={today} />
            <InquiryMails inquiry={inquiry} />
            <InquiryLetters inquiry={inquiry} />
            <InquiryInfoCall inquiry={inquiry} today={today} />
            <InquirySent inquiry={inquiry} />
            {inquiry.notes !== null && (
              <NotesPanel subject={{ type: "INQUIRY", id: inquiry.id }} {...inquiry.notes} />
            )}
          </>
        }
        last={
          !inquiry.isProtected && (
            <TimelinePanel events={inquiry.timeline} texts={inquiryTimelineTexts} />
          )
        }
      />
    </>
  );
}
