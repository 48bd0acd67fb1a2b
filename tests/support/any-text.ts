import fc from "fast-check";

/** Any UTF-16 at all, control characters and lone surrogates too; quicker than the library's. */
export function anyText(maxLength = 40): fc.Arbitrary<string> {
  const units = fc.oneof(fc.nat(0x2ff), fc.integer({ min: 0x2000, max: 0x206f }), fc.nat(0xffff));
  return fc.array(units, { maxLength }).map((codes) => String.fromCharCode(...codes));
}
