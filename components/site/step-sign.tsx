/** A number in a gable; without one it is counted from the list it stands in, which screen readers count too. */
export function StepSign({ number }: { number?: number }) {
  return (
    <span className="relative block size-12 shrink-0" aria-hidden="true">
      <svg viewBox="0 0 48 48" aria-hidden="true" className="size-12">
        <path
          className="fill-pine"
          d="M22.3 3.7a2.7 2.7 0 0 1 3.4 0l17.9 14.5a2.7 2.7 0 0 1 1 2.1V41a4 4 0 0 1-4 4H7.4a4 4 0 0 1-4-4V20.3a2.7 2.7 0 0 1 1-2.1z"
        />
        {number !== undefined && (
          <text
            x="24"
            y="37"
            textAnchor="middle"
            className="fill-on-pine text-[1.375rem] font-bold"
          >
            {number}
          </text>
        )}
      </svg>
      {number === undefined && (
        <span className="step-number absolute inset-x-0 bottom-1.5 text-center text-[1.375rem] leading-none font-bold text-on-pine" />
      )}
    </span>
  );
}
