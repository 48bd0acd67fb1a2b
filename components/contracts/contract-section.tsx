import { ContractDeeds } from "@/components/contracts/contract-deeds";
import { SignContract } from "@/components/contracts/contract-forms";
import { ContractPhaseTag } from "@/components/contracts/contract-phase";
import { HomeSection } from "@/components/homes/home-section";
import { Details } from "@/components/ui/accordion";
import { Callout } from "@/components/ui/callout";
import { Facts } from "@/components/ui/facts";
import type { ContractRow, HomeContracts } from "@/lib/contracts/queries";
import { contractFormLabels } from "@/lib/contracts/texts";
import { agesInWords, placesInWords } from "@/lib/homes/rules";
import { type Day, formatDay } from "@/lib/platform/dates";

type ContractSectionProps = {
  homeId: string;
  /** Of a home that has ended there is nothing more to sign. */
  maySign: boolean;
  known: HomeContracts;
  today: Day;
};

/** A home's contracts: what holds, signing, changing and ending it, and what has been. */
export function ContractSection({ homeId, maySign, known, today }: ContractSectionProps) {
  const current = known.contracts.filter(({ phase }) => phase !== "ENDED");
  const earlier = known.contracts.filter(({ phase }) => phase === "ENDED");
  return (
    <HomeSection id="avtal" title="Avtal">
      {current.length === 0 && (
        <p>
          Hemmet har inget avtal och därför inga platser.
          {!maySign && " Enhetschefen tecknar avtalet."}
        </p>
      )}
      {current.map((contract, index) => (
        <div key={contract.id} className="space-y-4">
          <Contract contract={contract} />
          {maySign && (
            <ContractDeeds
              contract={contract}
              known={known}
              today={today}
              // What comes after is changed on the latest contract; an earlier one can only be ended.
              isLatest={index === 0}
            />
          )}
        </div>
      ))}
      {maySign && (
        <SignContract homeId={homeId} known={known} today={today} isNeeded={current.length === 0} />
      )}
      {earlier.length > 0 && (
        <Details
          summary={earlier.length === 1 ? "Ett tidigare avtal" : `${earlier.length} tidigare avtal`}
        >
          <ul className="space-y-1">
            {earlier.map((contract) => (
              <li key={contract.id}>
                {contractFormLabels[contract.form]}, {placesInWords(contract.places)},{" "}
                {agesInWords(contract)}: {periodWords(contract)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </HomeSection>
  );
}

function Contract({ contract }: { contract: ContractRow }) {
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="text-sub font-semibold">
          {contractFormLabels[contract.form]}, {placesInWords(contract.places)}
        </h3>
        <ContractPhaseTag phase={contract.phase} />
      </div>
      {contract.phase === "LAPSED" && (
        <Callout kind="warning" title="Avtalets dagar är slut">
          <p>Förnya avtalet, eller avsluta det när inga barn har plats i hemmet.</p>
        </Callout>
      )}
      {contract.noticeGivenOn && (
        <Callout kind="warning" title={`Uppsagt ${formatDay(contract.noticeGivenOn)}`}>
          <p>{contract.noticeReason}</p>
        </Callout>
      )}
      <Facts
        columns={3}
        facts={[
          { term: "Åldrar", value: agesInWords(contract) },
          { term: "Gäller", value: periodWords(contract) },
          { term: "Uppsägningstid", value: monthsWords(contract.noticeMonths) },
          {
            term: "Undertecknat",
            value: `${formatDay(contract.signedOn)}${contract.signedBy ? `, ${contract.signedBy}` : ""}`,
          },
        ]}
      />
    </div>
  );
}

function periodWords({ startsOn, lastDay }: ContractRow): string {
  const until = lastDay === null ? "tills vidare" : `till och med ${formatDay(lastDay)}`;
  return `från ${formatDay(startsOn)} ${until}`;
}

function monthsWords(months: number): string {
  if (months === 0) return "Ingen";
  return months === 1 ? "1 månad" : `${months} månader`;
}
