import { Progress } from "@/components/ui/progress";

type StepCountProps = { step: number; of: number };

/** "Steg 3 av 8" in words, with a bar for the eye. */
export function StepCount({ step, of }: StepCountProps) {
  const words = `Steg ${step} av ${of}`;
  return (
    <div className="max-w-xs">
      <p className="mb-1 text-small font-semibold text-soft">{words}</p>
      <Progress done={step} of={of} label={words} />
    </div>
  );
}
