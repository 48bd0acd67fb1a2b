/** The line that shows an image, as the editor pastes it into a text. */
export function imageLine({ id, alt }: { id: string; alt: string }): string {
  return `::bild[${alt.replaceAll(/[[\]]/g, "")}]{fil=${id}}`;
}
