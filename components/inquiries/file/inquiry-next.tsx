import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";
import { isOpen } from "@/lib/inquiries/rules";
import { openingPath } from "@/lib/investigations/texts";
import { paths } from "@/lib/platform/paths";

/** The way to an investigation, or what is missing before it. */
export function InquiryNext({ inquiry }: { inquiry: InquiryFile }) {
  if (inquiry.state === "CONVERTED") return <Opened inquiry={inquiry} />;
  if (!isOpen(inquiry.state)) return null;
  const missing = inquiry.missingForInvestigation;
  if (missing.length === 0) {
    return (
      <Card look="pine" space="tight" className="space-y-3">
        <h2 className="text-sub">Klart att gå vidare</h2>
        <p>Informationssamtalet är hållet och alla vuxna vill gå vidare.</p>
        <ButtonLink href={openingPath(inquiry.id)} prefetch={false}>
          Öppna utredning
        </ButtonLink>
      </Card>
    );
  }
  return (
    <Card look="sunk" space="tight" className="space-y-1">
      <h2 className="text-sub">Det här saknas för att öppna en utredning</h2>
      <ul className="list-disc pl-5">
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Card>
  );
}

function Opened({ inquiry: { investigation } }: { inquiry: InquiryFile }) {
  return (
    <Card look="pine" space="tight" className="space-y-1">
      <h2 className="text-sub">Utredningen är öppnad</h2>
      {investigation === null ? (
        <p>Den syns för utredarna och enhetschefen.</p>
      ) : (
        <Link
          href={paths.staff.investigation(investigation.id)}
          prefetch={false}
          className="text-link"
        >
          Gå till utredning {investigation.number}
        </Link>
      )}
    </Card>
  );
}
