import { Callout } from "@/components/ui/callout";
import { InstantDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { type Fact, Facts } from "@/components/ui/facts";
import type { CallbackFile } from "@/lib/outreach/callbacks/queries";
import { awaitsCall, timesWords } from "@/lib/outreach/callbacks/rules";
import { callbackClosingTexts, callbackWords } from "@/lib/outreach/callbacks/texts";
import type { Day } from "@/lib/platform/dates";
import { formatPhone } from "@/lib/platform/phone";

type CallbackFactsProps = { callback: CallbackFile; today: Day };

/** Whom to call and when; that nothing may be left as a message stands so that nobody misses it. */
export function CallbackFacts({ callback, today }: CallbackFactsProps) {
  const isOwed = awaitsCall(callback.state);
  return (
    <section aria-labelledby="samtal" className="space-y-4">
      <h2 id="samtal" className="text-heading">
        {isOwed ? "Ring" : "Om samtalet"}
      </h2>
      {isOwed && !callback.mayLeaveMessage && (
        <Callout kind="warning" title={callbackWords.noMessage}>
          <p>Säg inget till någon annan som svarar, och tala inte in något på telefonsvararen.</p>
        </Callout>
      )}
      <Facts columns={3} facts={factsOf(callback, today)} />
    </section>
  );
}

function factsOf(callback: CallbackFile, today: Day): Fact[] {
  const { phone, mayLeaveMessage, interpreterLanguage, receivedAt, closing } = callback;
  return [
    {
      term: "Telefon",
      value: (
        <a href={`tel:${phone}`} className="text-link">
          {formatPhone(phone)}
        </a>
      ),
    },
    { term: "Passar", value: timesWords(callback) },
    ...(awaitsCall(callback.state)
      ? [
          {
            term: "Ring senast",
            value: <DaysLeft deadline={callback.dueOn} today={today} soonDays={1} />,
          },
        ]
      : []),
    // Said above already for as long as it matters.
    ...(mayLeaveMessage ? [{ term: "Meddelande", value: "Går bra att lämna" }] : []),
    { term: "Tolk", value: interpreterLanguage ?? "Behövs inte" },
    { term: "Kom in", value: <InstantDisplay at={receivedAt} form="table" /> },
    ...(closing === null
      ? []
      : [
          { term: "Skäl", value: callbackClosingTexts[closing.reason] ?? closing.reason },
          { term: "Avslutad av", value: closing.who },
        ]),
  ];
}
