import { SelfCheckQuestions } from "@/components/outreach/self-check-questions";
import { Article } from "@/components/site/article";
import { ReadMore } from "@/components/site/read-more";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Accordion, AccordionGroup } from "@/components/ui/accordion";
import { resultRules, ruleInWords } from "@/lib/outreach/self-check/rules";
import { results, selfCheckTexts } from "@/lib/outreach/self-check/texts";
import type { Frame } from "@/lib/site/languages/rules";

/** Questions to think over at home, and the mission that the answers point to. */
export function SelfCheck({ frame }: { frame: Frame }) {
  return (
    <Article
      frame={frame}
      path="/sjalvtest"
      askToApply={false}
      asksReaders={false}
      lead={
        <>
          <p>
            Tolv frågor att tänka igenom hemma, tillsammans. Det tar ungefär fem minuter. Sedan får
            ni veta vilket uppdrag som kan passa er.
          </p>
          <p>
            Inget sparas och inget skickas. Svaren stannar på skärmen och försvinner när ni stänger
            sidan.
          </p>
        </>
      }
      aside={
        <>
          <TalkToUs />
          <ReadMore
            frame={frame}
            pages={["/jamfor-uppdragen", "/sa-gar-det-till", "/vanliga-fragor"]}
          />
        </>
      }
    >
      <h2 className="text-heading">Frågorna</h2>
      <p className="mt-2 mb-8 max-w-[38rem]">
        Det finns inga rätta svar. Testet är en vägledning och ingen bedömning. Du kan vara ensam
        eller leva med någon, bo i lägenhet eller hus, ha barn eller inte.
      </p>
      <SelfCheckQuestions />
      <Rules />
    </Article>
  );
}

/** The same table that the button reads, for those who count by hand or on paper. */
function Rules() {
  return (
    <div className="mt-12 max-w-[42rem]">
      <AccordionGroup>
        <Accordion title={selfCheckTexts.rulesTitle} level="h2" id={selfCheckTexts.rulesPlace}>
          <p>{selfCheckTexts.rulesLead}</p>
          <ol className="list-decimal space-y-2 pl-6">
            {resultRules.map((rule) => (
              <li key={ruleInWords(rule)}>
                {ruleInWords(rule)}: <strong>{results[rule.kind].title}.</strong>
              </li>
            ))}
          </ol>
        </Accordion>
      </AccordionGroup>
    </div>
  );
}
