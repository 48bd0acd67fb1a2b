import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { InstantDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import { acceptProposalAction, declineProposalAction } from "@/lib/placements/proposals/actions";
import {
  acceptObstacleTexts,
  proposalAnswerTexts,
  proposalTexts,
} from "@/lib/placements/proposals/texts";
import type { ClientProposal } from "@/lib/placements/requests/client/queries";
import { ChildrenLabels } from "../requests/children-labels";
import { HomeProfileView } from "./home-profile";

type ProposalCardProps = { requestId: string; proposal: ClientProposal; no: number };

/** A home that is offered: what may be known of it, and saying yes or no. */
export function ProposalCard({ requestId, proposal, no }: ProposalCardProps) {
  const { profile, expiresAt, isLive } = proposal;
  return (
    <Card look={isLive ? "raised" : "plain"} className="space-y-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h3 className="text-sub font-bold">Förslag {no}</h3>
          <ChildrenLabels labels={proposal.children} />
        </div>
        {isLive && expiresAt !== null && (
          <StatusTag tone="warn">
            Platsen hålls till <InstantDisplay at={expiresAt} />
          </StatusTag>
        )}
      </div>
      <p className="whitespace-pre-line">{proposal.motive}</p>
      <p className="text-small text-soft">
        Föreslaget <InstantDisplay at={proposal.proposedAt} /> av {profile.proposedByName}
      </p>
      <HomeProfileView profile={profile} />
      {profile.consultations.length > 0 && (
        <Callout kind="warning" title="Samråd innan ni beslutar">
          <p>
            Informera och samråd med {listWords(profile.consultations)} (22 kap. 6 §
            socialtjänstlagen). Ni skriver när och med vem i beslutet.
          </p>
        </Callout>
      )}
      {isLive ? (
        <Answer requestId={requestId} ids={proposal.ids} />
      ) : (
        <p className="font-semibold">{outcomeOf(proposal)}</p>
      )}
    </Card>
  );
}

function Answer({ requestId, ids }: { requestId: string; ids: string[] }) {
  const hidden = { requestId, proposalIds: ids };
  return (
    <div className="no-print space-y-4">
      <ActionForm action={acceptProposalAction} id={`godta-${ids[0]}`}>
        <HiddenFields values={hidden} />
        <SubmitButton size="large" pending="Godtar …">
          Godta förslag
        </SubmitButton>
      </ActionForm>
      <Details summary="Tacka nej">
        <ActionForm action={declineProposalAction} id={`nej-${ids[0]}`}>
          <HiddenFields values={hidden} />
          <TextField
            name="reason"
            label="Varför tackar ni nej?"
            hint="Konsulenten läser det för att hitta ett bättre hem. Skriv inga namn."
          />
          <SubmitButton tone="secondary" pending="Skickar …">
            Tacka nej till förslaget
          </SubmitButton>
        </ActionForm>
      </Details>
    </div>
  );
}

function outcomeOf({ answer, answerReason, expiresAt }: ClientProposal): string {
  if (answer === null) {
    return expiresAt === null ? acceptObstacleTexts.EXPIRED : proposalTexts.expired(expiresAt);
  }
  const words = proposalAnswerTexts[answer];
  return answerReason === null ? `${words}.` : `${words}: ${answerReason}`;
}

/** "Ekdala, Åsby och Björkvik". */
export function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} och ${last}`;
}
