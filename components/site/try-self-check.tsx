import { ButtonLink } from "@/components/ui/button";
import { publicPages } from "@/lib/site/pages/texts";

/** For those who still wonder which mission: the self-test. */
export function TrySelfCheck() {
  return (
    <section
      aria-labelledby="osaker"
      className="no-print mt-10 flex max-w-[46rem] flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-panel bg-pine-soft p-6"
    >
      <div className="min-w-0 flex-1 basis-72">
        <h2 id="osaker" className="text-sub font-bold">
          Vet ni inte vilket som passar?
        </h2>
        <p className="mt-1">Svara på tolv frågor hemma. Inget sparas och inget skickas till oss.</p>
      </div>
      <ButtonLink href="/sjalvtest" tone="secondary">
        {publicPages["/sjalvtest"].label}
      </ButtonLink>
    </section>
  );
}
