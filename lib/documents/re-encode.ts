import "server-only";
import sharp from "sharp";
import type { FileFault } from "./texts";

/** Room for the largest pictures of common phones (8 064 × 6 048). */
const MOST_PIXELS = 50_000_000;
/** What is kept of them: a page at 360 dots per inch, and what a picture costs in memory. */
const KEPT_PIXELS = 12_500_000;

export type ReEncoded =
  | { ok: true; bytes: Buffer; width: number; height: number }
  | { ok: false; fault: FileFault };

/**
 * Draws a picture anew, upright, so that nothing of the sent file is left but its pixels: no
 * place, camera, thumbnail, colour profile, or other file hung on behind. Above 12.5 million
 * pixels, or fewer where fewer are asked for, it is made smaller.
 * @param kind what the file was sniffed to be; anything else in it is refused.
 */
export async function reEncodeImage(
  bytes: Uint8Array,
  kind: "JPEG" | "PNG",
  keptPixels = KEPT_PIXELS,
): Promise<ReEncoded> {
  try {
    const source = { limitInputPixels: false, failOn: "error", autoOrient: true } as const;
    const { format, pages, autoOrient } = await sharp(bytes, source).metadata();
    const { width, height } = autoOrient;
    if (format !== kind.toLowerCase() || (pages ?? 1) > 1) {
      return { ok: false, fault: "KIND_MISMATCH" };
    }
    if (width * height > MOST_PIXELS) return { ok: false, fault: "TOO_MANY_PIXELS" };

    // One side is enough: the other follows. Given before it is drawn, JPEG is read small at once.
    const scale = Math.min(1, Math.sqrt(keptPixels / (width * height)));
    const image = sharp(bytes, { ...source, limitInputPixels: MOST_PIXELS })
      .resize({ width: Math.round(width * scale), withoutEnlargement: true })
      .toColourspace("srgb");
    const drawn = kind === "JPEG" ? image.jpeg({ quality: 88 }) : image.png();
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
    return { ok: true, bytes: data, width: info.width, height: info.height };
  } catch {
    // The library tells a broken picture only by throwing.
    return { ok: false, fault: "DAMAGED" };
  }
}
