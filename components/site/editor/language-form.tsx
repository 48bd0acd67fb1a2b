import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { NumberField, TextField } from "@/components/forms/text-field";
import { WriteLanguageForm } from "@/components/site/editor/checked-forms";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/platform/paths";
import type { EditedLanguage } from "@/lib/site/languages/queries";
import { shippedWords, swedishWords, wordNames } from "@/lib/site/languages/texts";

const directions = [
  { value: "ltr", label: "Från vänster till höger" },
  { value: "rtl", label: "Från höger till vänster" },
];

/** A language of the site: its address, how browsers know it, and the words around its pages. */
export function LanguagePage({ language }: { language: EditedLanguage | null }) {
  const title = language?.name ?? "Nytt språk";
  return (
    <>
      <Breadcrumb trail={[{ href: paths.admin.languages, label: "Språk" }]} here={title} />
      <PageHeading
        title={title}
        lead={
          language?.isPublished
            ? "Språket visas. Ändringar syns när du sparar."
            : "Spara språket, skriv dess startsida och fler sidor, och visa det sedan för alla."
        }
      />
      <WriteLanguageForm className="max-w-2xl space-y-5">
        <Facts language={language} />
        <Words language={language} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="deed" value="save" tone="secondary" pending="Sparar …">
            Spara
          </SubmitButton>
          {language !== null && !language.isPublished && (
            <SubmitButton name="deed" value="publish" pending="Visar …">
              Visa på webbplatsen
            </SubmitButton>
          )}
          {language?.isPublished && language.code !== "sv" && (
            <SubmitButton name="deed" value="hide" tone="danger" pending="Döljer …">
              Ta bort från webbplatsen
            </SubmitButton>
          )}
        </div>
      </WriteLanguageForm>
    </>
  );
}

function Facts({ language }: { language: EditedLanguage | null }) {
  return (
    <>
      {language === null ? (
        <>
          <HiddenFields values={{ version: 0 }} />
          <TextField
            name="code"
            label="Kortnamn hos oss"
            width="short"
            hint="Små bokstäver, oftast samma som språkkoden. Går inte att ändra sedan."
          />
          <TextField
            name="segment"
            label="Adressens början"
            width="short"
            hint="Sidorna får adresser som /so/bli-jourhem."
          />
        </>
      ) : (
        <HiddenFields
          values={{ version: language.version, code: language.code, segment: language.segment }}
        />
      )}
      <TextField
        name="name"
        label="Namn på språket självt"
        width="half"
        lang={language?.lang}
        dir={language?.dir}
        defaultValue={language?.name ?? ""}
      />
      <TextField
        name="lang"
        label="Språkkod"
        hint="Två eller tre bokstäver, till exempel so för somaliska. Fråga oss om du är osäker."
        width="short"
        defaultValue={language?.lang ?? ""}
      />
      <SelectField
        name="dir"
        label="Läses"
        choices={directions}
        defaultValue={language?.dir ?? "ltr"}
      />
      <NumberField
        name="position"
        label="Plats i raden"
        defaultValue={String(language?.position ?? 9)}
      />
    </>
  );
}

/** Each word by what it is in Swedish; one left empty is the product's own, if it has one. */
function Words({ language }: { language: EditedLanguage | null }) {
  const shipped = shippedWords[language?.code ?? ""];
  return (
    <section aria-labelledby="orden" className="space-y-4">
      <h2 id="orden" className="text-heading">
        Orden runt sidorna
      </h2>
      <p className="text-soft">
        {shipped === undefined
          ? "Meny, knappar och öppettider. Alla måste vara ifyllda innan språket kan visas."
          : "Meny, knappar och öppettider. De finns redan på språket: fyll bara i det som ska stå på ett annat sätt."}
      </p>
      {wordNames.map((name) => (
        <TextField
          key={name}
          name={`words.${name}`}
          label={swedishWords[name]}
          hint={
            shipped &&
            shipped[name] !== swedishWords[name] && (
              <span lang={language?.lang} dir={language?.dir}>
                {shipped[name]}
              </span>
            )
          }
          lang={language?.lang}
          dir={language?.dir}
          defaultValue={language?.words[name] ?? ""}
        />
      ))}
    </section>
  );
}
