import { cva, type VariantProps } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps } from "react";
import { Icon, type IconShape } from "@/components/ui/icon";

/**
 * The look of a button, for what is none of the two below. On a phone its words may break anywhere: with
 * text of double size a single long one is wider than the screen.
 */
export const buttonLook = cva(
  "print:hidden max-sm:wrap-anywhere inline-flex items-center justify-center gap-2 rounded-control border-2 font-semibold no-underline leading-tight text-center transition-colors aria-disabled:cursor-not-allowed aria-disabled:opacity-60 disabled:cursor-not-allowed disabled:opacity-60 cursor-pointer",
  {
    variants: {
      tone: {
        primary:
          "border-pine bg-pine text-on-pine hover:border-pine-strong hover:bg-pine-strong active:translate-y-px",
        secondary: "border-pine bg-surface text-pine hover:bg-pine-soft hover:text-pine-strong",
        quiet: "border-transparent text-pine underline hover:bg-pine-soft hover:text-pine-strong",
        danger: "border-falu bg-surface text-falu hover:bg-falu-soft",
        band: "border-glow bg-glow text-[#1d2825] hover:border-band-ink hover:bg-band-ink",
      },
      size: {
        small: "min-h-8 px-3 py-1 text-small",
        normal: "min-h-(--control-height) px-5 py-2 text-(length:--control-text)",
        large: "min-h-14 px-7 py-3 text-[1.1875rem]",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { tone: "primary", size: "normal", wide: false },
  },
);

export type ButtonLook = VariantProps<typeof buttonLook> & {
  icon?: IconShape;
  iconAfter?: IconShape;
};

export type ButtonProps = ComponentProps<"button"> & ButtonLook;

/** A button that does something; `type` is "button" unless told otherwise. */
export function Button(props: ButtonProps) {
  const {
    tone,
    size,
    wide,
    icon,
    iconAfter,
    className,
    children,
    type = "button",
    ...rest
  } = props;
  return (
    <button type={type} className={buttonLook({ tone, size, wide, className })} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
      {iconAfter && <Icon of={iconAfter} />}
    </button>
  );
}

export type ButtonLinkProps = ComponentProps<typeof Link> & ButtonLook;

/** A link that looks like a button, for going to the page where a deed begins. */
export function ButtonLink(props: ButtonLinkProps) {
  const { tone, size, wide, icon, iconAfter, className, children, ...rest } = props;
  return (
    <Link prefetch={false} className={buttonLook({ tone, size, wide, className })} {...rest}>
      {icon && <Icon of={icon} />}
      {children}
      {iconAfter && <Icon of={iconAfter} />}
    </Link>
  );
}
