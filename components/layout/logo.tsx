/** The mark: a gable with one lit window. */
export function LogoMark({ className = "size-10" }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={className}>
      <path
        className="fill-pine"
        d="M22.3 3.7a2.7 2.7 0 0 1 3.4 0l17.9 14.5a2.7 2.7 0 0 1 1 2.1V41a4 4 0 0 1-4 4H7.4a4 4 0 0 1-4-4V20.3a2.7 2.7 0 0 1 1-2.1z"
      />
      <path
        className="fill-[#f0b23e]"
        d="M15 21.5h8.2v8.2H15zM24.8 21.5H33v8.2h-8.2zM15 31.3h8.2v8.2H15zM24.8 31.3H33v8.2h-8.2z"
      />
    </svg>
  );
}

type LogoProps = { unitLine?: string };

/** Mark and name; `unitLine` says whose service it is. */
export function Logo({ unitLine }: LogoProps) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark className="size-9 shrink-0 sm:size-10" />
      <span className="leading-none">
        <span className="block text-[1.5rem] font-bold tracking-[-0.02em] text-pine">Hemvist</span>
        {unitLine && (
          <span className="mt-0.5 block text-[0.9375rem] font-medium text-soft">{unitLine}</span>
        )}
      </span>
    </span>
  );
}
