import { PhoneIncoming } from "lucide-react";
import { OpeningHours } from "@/components/site/opening-hours";
import { buttonLook } from "@/components/ui/button";
import { ContactCard } from "@/components/ui/contact-card";
import { Icon } from "@/components/ui/icon";
import { paths } from "@/lib/platform/paths";
import type { Frame } from "@/lib/site/languages/rules";
import { swedishWords } from "@/lib/site/languages/texts";
import { unit } from "@/lib/site/texts";

type TalkToUsProps = {
  title?: string;
  /** The offer to call, left out on the page where it is accepted. */
  offersCall?: boolean;
  /** Of a page that may be in another language than Swedish. */
  frame?: Frame;
};

/** The unit's telephone and mail beside a text, and the offer to call instead. */
export function TalkToUs({ title, offersCall = true, frame }: TalkToUsProps) {
  const words = frame?.language.words ?? swedishWords;
  return (
    <ContactCard
      title={title ?? words.talkToUs}
      phone={unit.phone}
      hours={<OpeningHours words={words} />}
      email={unit.email}
    >
      {offersCall && <AskForCall words={words.askForCall} frame={frame} />}
    </ContactCard>
  );
}

function AskForCall({ words, frame }: { words: string; frame: Frame | undefined }) {
  const isForeign = frame !== undefined && frame.language.lang !== "sv";
  return (
    // A whole new page: the frame around it may be in another language.
    <a
      href={paths.callback}
      hrefLang={isForeign ? "sv" : undefined}
      className={buttonLook({ tone: "secondary" })}
    >
      <Icon of={PhoneIncoming} />
      {words}
    </a>
  );
}
