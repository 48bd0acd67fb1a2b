import { ActionForm } from "@/components/forms/action-form";
import { DoneNews } from "@/components/forms/done-news";
import { FileField } from "@/components/forms/file-field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { EditorTabs } from "@/components/site/editor/editor-tabs";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/platform/paths";
import { addImageAction, removeImageAction } from "@/lib/site/images/actions";
import type { ImageRow } from "@/lib/site/images/queries";
import { imageLine } from "@/lib/site/images/rules";
import { acceptedImages } from "@/lib/site/images/schema";

type ImagePageProps = { images: readonly ImageRow[]; news: string | null };

/** The images for the pages, and where more are added. */
export function ImagePage({ images, news }: ImagePageProps) {
  return (
    <>
      <DoneNews news={news} />
      <PageHeading
        title="Bilder"
        lead="Bilder till nyheter och sidor. Den som syns på en bild ska ha sagt ja, och inget barn får gå att känna igen."
      />
      <EditorTabs here="Bilder" />
      <ActionForm action={addImageAction} id="bild" className="max-w-2xl space-y-4" resetOnDone>
        <FileField
          name="file"
          label="Bild"
          hint="JPEG eller PNG, högst 10 MB. Plats och kamera tas bort ur bilden."
          accept={acceptedImages}
        />
        <TextField
          name="alt"
          label="Beskrivning"
          hint="Vad bilden visar, för den som inte ser den. Den går att skriva om i varje text."
        />
        <SubmitButton pending="Lägger till …">Lägg till bilden</SubmitButton>
      </ActionForm>
      <section aria-labelledby="tillagda" className="space-y-4">
        <h2 id="tillagda" className="text-heading">
          Tillagda bilder
        </h2>
        {images.length === 0 ? (
          <p className="text-soft">Inga bilder än.</p>
        ) : (
          <ul className="grid gap-6 sm:grid-cols-2 xl:grid-cols-3">
            {images.map((image) => (
              <Image key={image.id} image={image} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Image({ image }: { image: ImageRow }) {
  const { id, alt, width, height, fileName, uploadedByName, uploadedAt, isPublished } = image;
  return (
    <li className="space-y-2 rounded-card border border-line bg-surface p-4">
      {/* biome-ignore lint/performance/noImgElement: no picture passes an optimizer here */}
      <img
        src={paths.api.image(id)}
        alt={alt}
        width={width}
        height={height}
        loading="lazy"
        className="block h-auto w-full rounded-control"
      />
      <p className="text-small text-soft">
        {fileName}, {width} × {height}. <InstantDisplay at={uploadedAt} form="table" />{" "}
        {uploadedByName}. {isPublished ? "Visas eller har visats." : "Inte publicerad."}
      </p>
      <p className="text-small">
        <code className="select-all break-all">{imageLine(image)}</code>
      </p>
      <Details summary="Ta bort">
        <ActionForm action={removeImageAction} id={`bort-${id}`} className="space-y-2">
          <HiddenFields values={{ imageId: id }} />
          <p className="text-small">
            Bilden raderas och går inte att få tillbaka. I loggen står kvar att den har funnits.
          </p>
          <SubmitButton size="small" tone="danger" pending="Tar bort …">
            Ta bort bilden
            <span className="sr-only">: {alt}</span>
          </SubmitButton>
        </ActionForm>
      </Details>
    </li>
  );
}
