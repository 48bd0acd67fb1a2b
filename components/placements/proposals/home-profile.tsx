import { Facts } from "@/components/ui/facts";
import { contractFormTexts } from "@/lib/placements/matching/texts";
import type { HomeProfile } from "@/lib/placements/proposals/schema";
import { kindText } from "@/lib/placements/texts";
import { formatDay, toDay } from "@/lib/platform/dates";

/** What a municipality may know of a home before the decision: nothing that tells who or where. */
export function HomeProfileView({ profile }: { profile: HomeProfile }) {
  const checks = profile.checksValidUntil;
  return (
    <div className="space-y-4">
      <Facts
        columns={3}
        facts={[
          { term: "Hem", value: homeWords(profile) },
          { term: "Kommun", value: profile.municipality ?? "Skyddad uppgift" },
          { term: "Tar emot", value: `Barn ${profile.ageFrom}–${profile.ageTo} år` },
          { term: "Andra placerade barn där", value: String(profile.otherChildren) },
          { term: "Språk", value: profile.languages.join(", ") || null },
          {
            term: "Registerkontroller",
            value: checks === null ? null : `Gäller till och med ${formatDay(toDay(checks))}`,
          },
        ]}
      />
      <Reasons title="Det här passar" reasons={profile.fits} />
      <Reasons title="Det här passar inte" reasons={profile.misfits} />
      <Reasons title="Det här vet vi inte" reasons={profile.unknowns} />
    </div>
  );
}

function homeWords({ homeKind, form }: HomeProfile): string {
  const kind = kindText(homeKind);
  return form === null ? kind : `${kind}, ${contractFormTexts[form].toLowerCase()}`;
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="list-disc pl-6">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
