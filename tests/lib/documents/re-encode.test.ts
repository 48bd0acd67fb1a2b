import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { reEncodeImage } from "@/lib/documents/re-encode";
import { blankPng, docx, pdf, phonePhoto, picture } from "@/tests/support/sample-files";

async function redrawn(bytes: Uint8Array, kind: "JPEG" | "PNG"): Promise<Buffer> {
  const result = await reEncodeImage(bytes, kind);
  if (!result.ok) throw new Error(result.fault);
  return result.bytes;
}

describe("reEncodeImage", () => {
  it("leaves nothing of a photograph but its pixels, and turns it upright", async () => {
    const photo = await phonePhoto();
    expect(photo.toString("latin1")).toContain("canary");
    expect((await sharp(photo).metadata()).exif).toBeDefined();

    const drawn = await redrawn(photo, "JPEG");
    const { exif, icc, xmp, orientation, width, height, format } = await sharp(drawn).metadata();
    expect({ exif, icc, xmp, orientation }).toEqual({});
    expect({ width, height, format }).toEqual({ width: 20, height: 40, format: "jpeg" });
    expect(drawn.toString("latin1")).not.toContain("canary");
  });

  it("keeps what the picture shows, see-through parts too", async () => {
    const half = await sharp({
      create: {
        width: 3,
        height: 2,
        channels: 4,
        background: { r: 10, g: 200, b: 30, alpha: 0.5 },
      },
    })
      .png()
      .toBuffer();
    const drawn = await redrawn(half, "PNG");
    const before = await sharp(half).raw().toBuffer();
    expect(await sharp(drawn).raw().toBuffer()).toEqual(before);
    expect(await reEncodeImage(half, "PNG")).toMatchObject({ ok: true, width: 3, height: 2 });
  });

  it.each(["jpeg", "png"] as const)("drops files hung on behind a %s", async (format) => {
    const kind = format === "jpeg" ? "JPEG" : "PNG";
    for (const tail of [docx(), pdf(), Buffer.from("<script>alert(1)</script>")]) {
      const drawn = await redrawn(Buffer.concat([await picture(format), tail]), kind);
      for (const sign of ["PK\u0003\u0004", "%PDF", "<script>"])
        expect(drawn.includes(sign)).toBe(false);
    }
  });

  it.each([
    ["svg as png", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ["html as png", Buffer.from("<!doctype html>")],
    ["nothing", Buffer.alloc(0)],
    ["a pdf", pdf()],
  ])("refuses %s", async (_, bytes) => {
    expect((await reEncodeImage(bytes, "PNG")).ok).toBe(false);
  });

  it("refuses a picture of another kind than it was said to be", async () => {
    expect(await reEncodeImage(await picture("jpeg"), "PNG")).toMatchObject({
      fault: "KIND_MISMATCH",
    });
    const gif = await sharp(await picture("png"))
      .gif()
      .toBuffer();
    expect(await reEncodeImage(gif, "PNG")).toMatchObject({ fault: "KIND_MISMATCH" });
  });

  it("refuses a picture that breaks off", async () => {
    for (const [format, kind] of [
      ["jpeg", "JPEG"],
      ["png", "PNG"],
    ] as const) {
      const whole = await picture(format, 300, 300);
      const cut = whole.subarray(0, Math.floor(whole.length / 2));
      expect(await reEncodeImage(cut, kind)).toEqual({ ok: false, fault: "DAMAGED" });
    }
  });

  it("makes a picture smaller than 12.5 million pixels, in its own proportions", async () => {
    const large = await reEncodeImage(blankPng(7_000), "PNG");
    expect(large).toMatchObject({ ok: true, width: 3_536, height: 3_536 });
    const wide = await sharp({
      create: { width: 6_000, height: 3_000, channels: 3, background: "red" },
    })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await reEncodeImage(wide, "JPEG")).toMatchObject({
      ok: true,
      width: 2_500,
      height: 5_000,
    });
  });

  it("refuses 20 000 × 20 000 pixels by the header, without drawing them", async () => {
    const giant = blankPng(20_000);
    expect(giant.length).toBeLessThan(10 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    expect(await reEncodeImage(giant, "PNG")).toEqual({ ok: false, fault: "TOO_MANY_PIXELS" });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  it("refuses a header that claims more pixels than it has", async () => {
    const liar = await picture("png", 10, 10);
    liar.writeUInt32BE(60_000, 16);
    expect((await reEncodeImage(liar, "PNG")).ok).toBe(false);
  });
});
