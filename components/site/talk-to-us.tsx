import { PhoneIncoming } from "lucide-react";
import { OpeningHours } from "@/components/site/opening-hours";
import { ButtonLink } from "@/components/ui/button";
import { ContactCard } from "@/components/ui/contact-card";
import { paths } from "@/lib/platform/paths";
import { unit } from "@/lib/site/texts";

type TalkToUsProps = {
  title?: string;
  /** The offer to call, left out on the page where it is accepted. */
  offersCall?: boolean;
};

/** The unit's telephone and mail beside a text, and the offer to call instead. */
export function TalkToUs({ title = "Prata med oss", offersCall = true }: TalkToUsProps) {
  return (
    <ContactCard title={title} phone={unit.phone} hours={<OpeningHours />} email={unit.email}>
      {offersCall && (
        <ButtonLink href={paths.callback} tone="secondary" icon={PhoneIncoming}>
          Be oss ringa upp dig
        </ButtonLink>
      )}
    </ContactCard>
  );
}
