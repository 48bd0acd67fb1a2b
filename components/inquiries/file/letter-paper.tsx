import { DayDisplay } from "@/components/ui/date-display";
import type { Letter } from "@/lib/inquiries/letters";
import { unit } from "@/lib/site/texts";

/** A letter as it reads on paper and on the family's page. The page's heading is its title. */
export function LetterPaper({ letter }: { letter: Letter }) {
  return (
    <article className="max-w-prose space-y-6 rounded-card border border-line bg-surface p-6 sm:p-8">
      <div className="flex flex-wrap justify-between gap-x-6 text-soft">
        <p>{unit.name}</p>
        <p>
          <DayDisplay day={letter.day} />
        </p>
      </div>
      <p>{letter.opening}</p>
      {letter.sections.map(({ title, paragraphs }) => (
        <section key={title} className="keep-whole space-y-2">
          <h2 className="text-sub">{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="whitespace-pre-line">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
      <p>
        Vänliga hälsningar
        <br />
        {letter.signed}
      </p>
    </article>
  );
}
