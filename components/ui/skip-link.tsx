type SkipLinkProps = { to?: string; words?: string };

/** First stop of the Tab key on each page; the shell's `<main>` carries the id. */
export function SkipLink({ to = "innehall", words = "Hoppa till innehållet" }: SkipLinkProps) {
  return (
    <a
      href={`#${to}`}
      className="no-print absolute top-2 start-2 z-50 -translate-y-24 rounded-control bg-glow px-4 py-2 font-semibold text-[#1d2825] focus:translate-y-0"
    >
      {words}
    </a>
  );
}
