import { ShieldCheck } from "lucide-react";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import type { IdentityStart } from "@/lib/inquiries/adults/queries";
import { identifyTexts } from "@/lib/inquiries/adults/texts";
import { paths } from "@/lib/platform/paths";

/** `token` is the page's own half of next-auth's double-submitted token. */
type IdentifyProps = IdentityStart & { token: string };

/** What came by a link and asks for more: why, and the one button that leads through it. */
export function Identify({ token, callbackUrl, isTied }: IdentifyProps) {
  const texts = isTied ? identifyTexts.tied : identifyTexts.untied;
  return (
    <div className="max-w-2xl space-y-6">
      <PageHeading title={texts.title} lead={texts.lead} />
      <p>{identifyTexts.why}</p>
      <form action="/api/auth/signin/citizen" method="post" className="space-y-6">
        <input type="hidden" name="csrfToken" value={token} />
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        {!isTied && <input type="hidden" name="tie" value="yes" />}
        <Button type="submit" size="large" icon={ShieldCheck}>
          {texts.button}
        </Button>
      </form>
      <p>
        <Link href={paths.family} prefetch={false} className="text-link">
          Tillbaka till min ansökan
        </Link>
      </p>
    </div>
  );
}
