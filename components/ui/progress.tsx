type ProgressProps = { done: number; of: number; label: string };

/** A bar from 0 to `of`; the label says the same in words. */
export function Progress({ done, of, label }: ProgressProps) {
  return (
    <progress
      aria-label={label}
      value={done}
      max={Math.max(of, 1)}
      className="h-2.5 w-full appearance-none overflow-hidden rounded-full border border-edge bg-sunk accent-pine [&::-moz-progress-bar]:bg-pine [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-pine"
    />
  );
}
