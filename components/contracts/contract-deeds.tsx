import { RenewContract } from "@/components/contracts/contract-forms";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { HomeDeeds } from "@/components/homes/home-deeds";
import { Details } from "@/components/ui/accordion";
import { endContractAction } from "@/lib/contracts/actions";
import { withdrawNoticeAction } from "@/lib/contracts/notice/actions";
import type { ContractRow, HomeContracts } from "@/lib/contracts/queries";
import { contractMachine } from "@/lib/contracts/rules";
import type { Day } from "@/lib/platform/dates";
import { NoticeForm } from "./checked-forms";

type ContractDeedsProps = {
  contract: ContractRow;
  known: HomeContracts;
  today: Day;
  isLatest: boolean;
};

/** What may be done with a contract as it stands. */
export function ContractDeeds({ contract, known, today, isLatest }: ContractDeedsProps) {
  const carried = { contractId: contract.id, version: contract.version };
  const may = (to: ContractRow["state"]) => contractMachine.canGo(contract.state, to);
  return (
    <HomeDeeds>
      {isLatest && (
        <Details summary="Ändra eller förnya avtalet">
          <RenewContract contract={contract} known={known} today={today} />
        </Details>
      )}
      {isLatest && may("NOTICE_GIVEN") && (
        <Details summary="Säg upp avtalet">
          <NoticeForm id="uppsagning-form">
            <HiddenFields values={carried} />
            <DateField name="noticeGivenOn" label="Uppsagt den" defaultValue={today} />
            <DateField
              name="lastDay"
              label="Avtalets sista dag"
              hint="Tomt betyder efter uppsägningstiden."
              optional
            />
            <TextArea
              name="reason"
              label="Vem sade upp avtalet, och varför?"
              hint="Skriv kort och utan namn på barn."
              rows={2}
              limit={300}
            />
            <SubmitButton tone="danger" pending="Sparar …">
              Säg upp avtalet
            </SubmitButton>
          </NoticeForm>
        </Details>
      )}
      {isLatest && may("ACTIVE") && (
        <Details summary="Ta tillbaka uppsägningen">
          <ActionForm action={withdrawNoticeAction} id="atertagande-form" className="space-y-4">
            <HiddenFields values={carried} />
            <DateField
              name="lastDay"
              label="Avtalets sista dag"
              hint="Tomt betyder tills vidare."
              optional
            />
            <SubmitButton tone="secondary" pending="Sparar …">
              Ta tillbaka uppsägningen
            </SubmitButton>
          </ActionForm>
        </Details>
      )}
      {may("ENDED") && contract.phase !== "UPCOMING" && (
        <Details summary="Avsluta avtalet">
          <ActionForm action={endContractAction} id={`avslut-${contract.id}`} className="space-y-4">
            <HiddenFields values={carried} />
            <p className="text-small text-soft">
              Det går bara när inga barn har plats i hemmet efter den sista dagen.
            </p>
            <DateField name="lastDay" label="Avtalets sista dag" defaultValue={today} />
            <SubmitButton tone="danger" pending="Avslutar …">
              Avsluta avtalet
            </SubmitButton>
          </ActionForm>
        </Details>
      )}
    </HomeDeeds>
  );
}
