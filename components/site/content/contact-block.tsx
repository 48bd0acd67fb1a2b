import type { ReactNode } from "react";
import { ContactCard } from "@/components/ui/contact-card";
import { facts } from "@/lib/site/content/blocks/texts";
import type { Frame } from "@/lib/site/languages/rules";

type ContactBlockProps = { title: string; phone: string; frame: Frame; children: ReactNode };

/** Somebody to call besides ourselves: a number of ours by its name, or one as it is written. */
export function ContactBlock({ title, phone, frame, children }: ContactBlockProps) {
  const fact = facts[phone];
  const number = fact ?? { shown: phone, href: `tel:${phone.replace(/[^\d+]/g, "")}` };
  return (
    <ContactCard
      title={title}
      phone={
        phone === "" ? undefined : { shown: number.shown, dialled: number.href.replace("tel:", "") }
      }
      hours={fact?.hours && frame.language.words[fact.hours]}
    >
      {children}
    </ContactCard>
  );
}
