import { Clock, Mail, MapPin, Phone } from "lucide-react";
import type { ReactNode } from "react";
import { Icon, type IconShape } from "@/components/ui/icon";
import { MailAddress } from "@/components/ui/mail-address";

type ContactCardProps = {
  title: string;
  level?: "h2" | "h3";
  /** As shown, and as dialled in international form without spaces. */
  phone?: { shown: string; dialled: string };
  hours?: ReactNode;
  email?: string;
  address?: ReactNode;
  children?: ReactNode;
};

/** How to reach somebody. */
export function ContactCard(props: ContactCardProps) {
  const { title, level: Level = "h2", phone, hours, email, address, children } = props;
  return (
    <section className="keep-whole space-y-3 rounded-card border border-line bg-surface p-5 sm:p-6">
      <Level className="text-sub font-bold">{title}</Level>
      {phone && (
        <Line sign={Phone}>
          <a
            href={`tel:${phone.dialled}`}
            dir="ltr"
            className="text-link text-[1.15em] font-semibold"
          >
            {phone.shown}
          </a>
        </Line>
      )}
      {hours && <Line sign={Clock}>{hours}</Line>}
      {email && (
        <Line sign={Mail}>
          <a href={`mailto:${email}`} dir="ltr" className="text-link">
            <MailAddress of={email} />
          </a>
        </Line>
      )}
      {address && <Line sign={MapPin}>{address}</Line>}
      {children}
    </section>
  );
}

function Line({ sign, children }: { sign: IconShape; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <Icon of={sign} className="mt-[0.25em] text-falu" />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
