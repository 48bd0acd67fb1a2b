import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { ContentLanguage } from "@/lib/platform/generated/client";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { languageDone, languageTexts } from "./form/texts";
import { knownWords, missingWords } from "./rules";
import type { WriteLanguageInput } from "./schema";

/** Saves a language of the public pages, shows it to everybody, or takes it off the site. */
export async function writeLanguage(deed: Deed, input: WriteLanguageInput): Promise<Done> {
  const { tx } = deed;
  const before = await tx.contentLanguage.findUnique({ where: { code: input.code } });
  if (before === null) await addLanguage(deed, input);
  else await changeLanguage(deed, before, input);
  if (input.deed === "publish") await show(deed, input);
  if (input.deed === "hide") await hide(deed, input.code);
  const news = { save: "sparat", publish: "visas", hide: "dolt" } as const;
  return {
    subjects: [],
    detail: { code: input.code, deed: input.deed ?? "save" },
    ...languageDone(paths.admin.languages, news[input.deed ?? "save"]),
  };
}

async function addLanguage({ tx }: Deed, input: WriteLanguageInput): Promise<void> {
  const { code, segment, lang, dir, name, position } = input;
  if (segment === "") refuse(languageTexts.segment, { segment: [languageTexts.segment] });
  if (input.version !== 0) refuse(languageTexts.gone);
  const isTaken = await tx.contentLanguage.count({ where: { segment } });
  if (isTaken > 0) refuse(languageTexts.exists, { segment: [languageTexts.exists] });
  const words = knownWords(input.words);
  await tx.contentLanguage.create({ data: { code, segment, lang, dir, name, position, words } });
}

/** The address stays as it is: others may link to pages below it. */
async function changeLanguage(
  { tx }: Deed,
  { code }: ContentLanguage,
  { version, lang, dir, name, position, words }: WriteLanguageInput,
): Promise<void> {
  if (version === 0) refuse(languageTexts.exists, { code: [languageTexts.exists] });
  const own = words === undefined ? {} : { words: knownWords(words) };
  const { count } = await tx.contentLanguage.updateMany({
    where: { code, version },
    data: { ...own, lang, dir, name, position, version: { increment: 1 } },
  });
  if (count === 0) refuse(languageTexts.stale);
}

async function show({ tx, now }: Deed, { code }: WriteLanguageInput): Promise<void> {
  const { words } = await tx.contentLanguage.findUniqueOrThrow({ where: { code } });
  if (missingWords(code, words).length > 0) refuse(languageTexts.noWords);
  const start = await tx.contentVersion.count({
    where: {
      ...{ publishedAt: { not: null }, replacedAt: null },
      page: { languageCode: code, basePath: "/" },
    },
  });
  if (start === 0) refuse(languageTexts.noStart);
  await tx.contentLanguage.updateMany({
    where: { code, publishedAt: null },
    data: { publishedAt: now },
  });
}

async function hide({ tx }: Deed, code: string): Promise<void> {
  if (code === "sv") refuse(languageTexts.swedish);
  await tx.contentLanguage.update({ where: { code }, data: { publishedAt: null } });
}
