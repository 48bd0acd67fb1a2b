import { cva, cx, type VariantProps } from "class-variance-authority";
import { ArrowRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

const cardLook = cva("rounded-card border", {
  variants: {
    look: {
      plain: "border-line bg-surface",
      raised: "border-line bg-surface shadow-card",
      sunk: "border-transparent bg-sunk",
      pine: "border-transparent bg-pine-soft",
    },
    space: { tight: "p-4", normal: "p-5 sm:p-6", none: "" },
  },
  defaultVariants: { look: "plain", space: "normal" },
});

type CardProps = VariantProps<typeof cardLook> & { children: ReactNode; className?: string };

/** A framed surface. */
export function Card({ look, space, children, className }: CardProps) {
  return <div className={cardLook({ look, space, className })}>{children}</div>;
}

type CardLinkProps = {
  href: string;
  title: string;
  children?: ReactNode;
  picture?: ReactNode;
  level?: "h2" | "h3";
  prefetch?: boolean;
};

/** A card whose whole area follows its title link. */
export function CardLink(props: CardLinkProps) {
  const { href, title, children, picture, level: Level = "h3", prefetch } = props;
  return (
    <div
      className={cx(
        cardLook({ look: "raised", space: "none" }),
        "group relative flex flex-col overflow-hidden hover:border-pine",
      )}
    >
      {picture}
      <div className="flex grow flex-col gap-2 p-5 sm:p-6">
        <Level className="text-sub font-bold">
          <Link
            href={href}
            prefetch={prefetch}
            className="text-pine no-underline after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {title}
          </Link>
        </Level>
        {children}
        <Icon
          of={ArrowRight}
          className="mt-auto self-end text-pine transition-transform group-hover:translate-x-1"
        />
      </div>
    </div>
  );
}
