import { ArrowRight } from "lucide-react";
import Link from "next/link";
import { DoneNews } from "@/components/forms/done-news";
import { DiscardForm } from "@/components/inquiries/discard-form";
import { FormFrame } from "@/components/site/form-frame";
import { ProtectedNotice } from "@/components/site/protected-notice";
import { Details } from "@/components/ui/accordion";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import type { OwnForm } from "@/lib/inquiries/form/queries";
import { formPaths } from "@/lib/inquiries/form/rules";
import { missingSteps } from "@/lib/inquiries/questions/rules";
import { questionsOf } from "@/lib/inquiries/questions/schema";
import { formWords, steps } from "@/lib/inquiries/questions/texts";
import { CAMPAIGN } from "@/lib/outreach/campaigns/rules";
import { withQuery } from "@/lib/platform/paths";

type FormStartProps = {
  form: OwnForm;
  /** The information meeting whose link led here; the form remembers it. */
  meetingId?: string;
  /** The code of the campaign whose link led here. */
  campaign?: string | null;
  /** A page of a form that was gone has just made a new one. */
  isRevived?: boolean;
  /** What has just been done, when its own page is gone. */
  news?: string | null;
};

/** What the form asks for and what happens with it, before it begins. */
export function FormStart({ news, ...beginning }: FormStartProps) {
  return (
    <FormFrame>
      <DoneNews news={news ?? null} />
      <PageHeading
        title={formWords.title}
        lead="Berätta kort om er familj, så hör vi av oss. Ni binder er inte till något."
      />
      <Beginning {...beginning} />
      <div className="prose">
        <h2>Bra att veta</h2>
        <ul>
          <li>Det tar ungefär fem minuter att fylla i formuläret.</li>
          <li>
            Du behöver ditt namn, er kommun, ert postnummer och antingen telefonnummer eller
            e-postadress.
          </li>
          <li>
            Vi frågar inte efter personnummer, hälsa, skulder eller brott. Går vi vidare tillsammans
            kommer sådana frågor längre fram, och då berättar vi varför.
          </li>
          <li>Anmälan blir en allmän handling hos kommunen. Den är skyddad av sekretess.</li>
          <li>{formWords.saved}</li>
        </ul>
      </div>
      <ProtectedNotice />
      <Details summary="Se alla frågor innan du börjar">
        <AllQuestions />
      </Details>
    </FormFrame>
  );
}

function Beginning({ form, meetingId, campaign, isRevived }: FormStartProps) {
  if (form.state === "NONE") {
    return (
      <div className="space-y-3">
        <ButtonLink
          href={withQuery(formPaths.step(steps[0].slug), {
            traff: meetingId,
            [CAMPAIGN]: campaign,
          })}
          size="large"
          iconAfter={ArrowRight}
        >
          Börja fylla i
        </ButtonLink>
        <p className="text-small">
          Har du börjat förut och sparat?{" "}
          <Link href={formPaths.resume()} prefetch={false} className="text-link">
            Få en ny länk
          </Link>
        </p>
      </div>
    );
  }
  if (form.state === "SENT") {
    return (
      <Callout kind="success" title="Du har redan skickat en intresseanmälan">
        <p>Den har nummer {form.number}. Du behöver inte skicka den igen.</p>
        <div className="flex flex-wrap gap-3 pt-2">
          <ButtonLink href={formPaths.receipt}>Visa kvittot</ButtonLink>
          <DiscardForm label="Skriv en ny anmälan" />
        </div>
      </Callout>
    );
  }
  const [next] = missingSteps(form.typed, form.editions);
  return (
    <Callout title={isRevived ? formWords.revivedTitle : "Du har ett formulär som inte är skickat"}>
      <p>
        {isRevived
          ? formWords.revived
          : "Det du har skrivit finns kvar. Fortsätt där du var, eller ta bort det och börja om."}
      </p>
      <div className="flex flex-wrap gap-3 pt-2">
        <ButtonLink
          href={
            next === undefined
              ? formPaths.check
              : withQuery(formPaths.step(next.slug), { traff: meetingId, [CAMPAIGN]: campaign })
          }
          iconAfter={ArrowRight}
        >
          Fortsätt fylla i
        </ButtonLink>
        <DiscardForm label="Ta bort och börja om" />
      </div>
    </Callout>
  );
}

function AllQuestions() {
  return (
    <ol className="list-decimal space-y-3 pl-6">
      {steps.map((step) => (
        <li key={step.id}>
          <p className="font-semibold">{step.title}</p>
          <ul className="list-disc pl-5">
            {questionsOf(step.id).map(({ id, text, isOptional }) => (
              <li key={id}>
                {text}
                {isOptional && " (valfritt)"}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
