import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { linkPath } from "@/lib/inquiries/family/rules";
import { paths } from "@/lib/platform/paths";

/** Signed in by e-identification, but tied to no inquiry that the page could show. */
export function Untied() {
  return (
    <div className="max-w-2xl space-y-6">
      <PageHeading
        title="Vi hittar ingen ansökan som hör till dig"
        lead="Har du skickat en intresseanmälan? Då behöver du koppla din e-legitimation till den. Det gör du bara en gång."
      />
      <ol className="list-decimal space-y-2 pl-6">
        <li>Begär en länk till den e-postadress som du skrev i anmälan.</li>
        <li>Öppna länken och tryck på ”Koppla min e-legitimation”.</li>
        <li>Sedan loggar du in direkt med din e-legitimation.</li>
      </ol>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={linkPath()}>Få en länk med e-post</ButtonLink>
        <ButtonLink href={paths.inquiryForm} tone="secondary">
          Gör en intresseanmälan
        </ButtonLink>
      </div>
      <p>Har du anmält dig i telefon, eller har du skyddade personuppgifter? Ring oss.</p>
    </div>
  );
}
