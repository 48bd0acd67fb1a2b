import { Children, type ComponentProps, isValidElement, type ReactNode } from "react";
import { ContactBlock } from "@/components/site/content/contact-block";
import type { BodyProps } from "@/components/site/content/content-body";
import { ContentImage } from "@/components/site/content/content-image";
import { Illustration } from "@/components/site/content/illustration";
import { ReadMore } from "@/components/site/read-more";
import { SiteButton } from "@/components/site/site-button";
import { SiteLink } from "@/components/site/site-link";
import { StepSign } from "@/components/site/step-sign";
import { TalkToUs } from "@/components/site/talk-to-us";
import { TickList } from "@/components/site/tick-list";
import { Accordion } from "@/components/ui/accordion";
import { Callout } from "@/components/ui/callout";

type Given = ComponentProps<"div"> & Record<`data-${string}`, string | undefined>;

export type ContentBlockProps = Omit<BodyProps, "body" | "part"> & { given: Given };

type Drawn = Omit<ContentBlockProps, "given"> & {
  title: string;
  attributes: (name: string) => string;
  children: ReactNode;
};

/** One named block of a text. */
export function ContentBlock({ given, ...around }: ContentBlockProps) {
  const name = given["data-block"] ?? "";
  const draw = drawings[name];
  if (draw === undefined) return <div>{given.children}</div>;
  return draw({
    ...around,
    title: given["data-title"] ?? "",
    attributes: (key) => given[`data-${key}`] ?? "",
    children: given.children,
  });
}

const callout =
  (kind: "info" | "warning" | "urgent") =>
  ({ title, children }: Drawn) => (
    <Callout kind={kind} title={title || undefined}>
      {children}
    </Callout>
  );

const ticks =
  (kind: "yes" | "no") =>
  ({ title, children }: Drawn) => (
    <TickList kind={kind} title={title} points={pointsIn(children)} />
  );

const drawings: Readonly<Record<string, (drawn: Drawn) => ReactNode>> = {
  fakta: callout("info"),
  viktigt: callout("warning"),
  akut: callout("urgent"),
  ja: ticks("yes"),
  nej: ticks("no"),
  fraga: ({ title, children, attributes }) => (
    <Accordion title={title} id={attributes("id") || undefined}>
      {children}
    </Accordion>
  ),
  steg: ({ title, attributes, children }) => (
    <Step title={title} time={attributes("tid")}>
      {children}
    </Step>
  ),
  ruta: (drawn) => <Short {...drawn} />,
  kort: ({ title, attributes, children, frame }) => (
    <ContactBlock title={title} phone={attributes("telefon")} frame={frame}>
      {children}
    </ContactBlock>
  ),
  kontakt: ({ title, frame }) => <TalkToUs title={title || undefined} frame={frame} />,
  knapp: ({ title, attributes, frame }) => (
    <p>
      <SiteButton href={attributes("till")} frame={frame} size="large">
        {title}
      </SiteButton>
    </p>
  ),
  lasmer: ({ attributes, frame }) => (
    <ReadMore pages={attributes("sidor").split(/\s+/)} frame={frame} />
  ),
  illustration: ({ attributes }) => (
    <div className="overflow-hidden rounded-panel">
      <Illustration name={attributes("namn")} />
    </div>
  ),
  bild: ({ title, attributes, images }) => (
    <ContentImage
      id={attributes("fil")}
      alt={title}
      caption={attributes("text")}
      size={images?.get(attributes("fil"))}
    />
  ),
  verktyg: ({ attributes, tools }) => {
    const tool = tools?.[attributes("namn")];
    if (tool !== undefined) return <div className="wide">{tool}</div>;
    return (
      <p className="rounded-card border-2 border-dashed border-line p-4 text-soft">
        Här står den inbyggda delen ”{attributes("namn")}”.
      </p>
    );
  },
};

function Step({ title, time, children }: { title: string; time: string; children: ReactNode }) {
  return (
    <li className="step group flex max-w-[42rem] gap-4 pb-9 last:pb-0 sm:gap-6">
      <div className="relative">
        {/* The way from one step to the next. */}
        <span
          aria-hidden="true"
          className="absolute start-1/2 top-12 -bottom-9 -ms-px w-0.5 bg-line group-last:hidden"
        />
        <StepSign />
      </div>
      <div className="min-w-0 space-y-2">
        <div>
          <h3 className="text-[1.5rem] leading-tight">{title}</h3>
          {time !== "" && <p className="mt-0.5 font-semibold text-falu">{time}</p>}
        </div>
        {children}
      </div>
    </li>
  );
}

function Short({ title, attributes, children, frame }: Drawn) {
  const to = attributes("till");
  return (
    <div>
      <dt className="text-sub font-bold">{title}</dt>
      <dd className="mt-1">
        {children}
        {to !== "" && (
          <SiteLink
            href={to}
            frame={frame}
            className="text-link mt-1 inline-block py-1 font-semibold"
          >
            {attributes("mer") || title}
          </SiteLink>
        )}
      </dd>
    </div>
  );
}

/** What stands at each point of the lists within a block. */
function pointsIn(children: ReactNode): ReactNode[] {
  return Children.toArray(children).flatMap((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return [];
    if (child.type === "li") return [child.props.children];
    return child.type === "ul" ? pointsIn(child.props.children) : [];
  });
}
