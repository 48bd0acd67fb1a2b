import { team } from "@/lib/site/team/texts";

/** Those who answer, by role and not by name. */
export function WhoWeAre() {
  return (
    <section aria-labelledby="vilka" className="space-y-4">
      <h2 id="vilka" className="text-heading">
        De här svarar dig
      </h2>
      <p className="max-w-[38rem]">
        Vi är utbildade för att utreda och stötta hem, och arbetar nära varandra. Säg vad det
        gäller, så får du prata med den som kan mest om det.
      </p>
      <ul className="grid gap-4 md:grid-cols-2">
        {team.map(({ role, does, knows }) => (
          <li key={role} className="rounded-card border border-line bg-surface p-5">
            <h3 className="text-sub">{role}</h3>
            <p className="mt-2">{does}</p>
            <p className="mt-2 text-small text-soft">{knows}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
