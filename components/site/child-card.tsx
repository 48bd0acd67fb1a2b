import { Reviewed } from "@/components/site/reviewed";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PrintButton } from "@/components/ui/print-button";
import { publicPages } from "@/lib/site/pages/texts";
import { outOfHoursDuty, unit } from "@/lib/site/texts";

/** A card to print and keep: whom a child can ask, and what it has a right to. Alone on its paper. */
export function ChildCard() {
  return (
    <div className="mx-auto max-w-6xl px-4 pt-5 pb-6 sm:px-6">
      <div className="no-print mb-8">
        <Breadcrumb
          trail={[
            { href: "/", label: "Start" },
            { href: "/for-barn", label: "Till dig som är barn" },
          ]}
          here={publicPages["/for-barn/kort"].label}
        />
        <h1 className="mt-5 text-title">{publicPages["/for-barn/kort"].title}</h1>
        <p className="mt-4 mb-6 max-w-2xl text-lead text-soft">
          Skriv ut kortet och ha det i väskan, eller ta en bild av det. En vuxen kan hjälpa dig att
          fylla i namnen.
        </p>
        <PrintButton>Skriv ut kortet</PrintButton>
      </div>
      <section
        aria-labelledby="mitt-kort"
        className="alone-on-paper max-w-[37rem] space-y-5 rounded-panel border-2 border-dashed border-edge bg-surface p-5 sm:p-7"
      >
        <h2 id="mitt-kort" className="text-heading">
          Du får ringa
        </h2>
        <Numbers />
        <Mine />
        <Rights />
      </section>
      <div className="no-print">
        <Reviewed on={publicPages["/for-barn/kort"].reviewedOn} />
      </div>
    </div>
  );
}

function Numbers() {
  return (
    <ul className="divide-y divide-line">
      <Call number="112" dialled="112">
        när du är rädd, eller någon gör dig illa. Också på natten.
      </Call>
      <Call number="116 111" dialled="116111">
        till Bris. Där får barn prata om allt. Du behöver inte säga vad du heter.
      </Call>
      <Call number={unit.phone.shown} dialled={unit.phone.dialled}>
        till oss på {unit.shortName}, på vardagar.
      </Call>
      <Call number={outOfHoursDuty.phone.shown} dialled={outOfHoursDuty.phone.dialled}>
        till socialjouren, på kvällar, nätter och helger.
      </Call>
    </ul>
  );
}

type CallProps = { number: string; dialled: string; children: React.ReactNode };

function Call({ number, dialled, children }: CallProps) {
  return (
    <li className="py-2">
      <a href={`tel:${dialled}`} className="text-link text-sub font-bold whitespace-nowrap">
        {number}
      </a>{" "}
      {children}
    </li>
  );
}

/** Filled in by hand: nothing about a child is asked for on a public page. */
function Mine() {
  return (
    <div className="space-y-3">
      {["Min socialsekreterare heter", "Telefon dit", "En vuxen som jag litar på"].map((words) => (
        <p
          key={words}
          className="flex flex-col gap-x-3 sm:flex-row sm:items-end print:flex-row print:items-end"
        >
          <span>{words}</span>
          <span
            aria-hidden="true"
            className="h-9 w-full border-b border-edge sm:h-7 sm:w-auto sm:min-w-16 sm:flex-1 print:h-7 print:w-auto print:flex-1"
          />
        </p>
      ))}
    </div>
  );
}

function Rights() {
  return (
    <div>
      <h3 className="text-sub font-bold">Du har rätt att</h3>
      <ul className="mt-1 list-disc space-y-1 ps-5">
        <li>få veta vad som händer, så att du förstår</li>
        <li>säga vad du tycker, och att vuxna lyssnar</li>
        <li>prata med din socialsekreterare utan att andra hör</li>
        <li>fråga samma sak flera gånger</li>
        <li>säga till om något känns fel, också i hemmet där du bor</li>
      </ul>
      <p className="mt-3 font-semibold">Det är aldrig ditt fel.</p>
    </div>
  );
}
