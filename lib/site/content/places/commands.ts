import "server-only";
import type { Deed } from "@/lib/access/perform";
import type { Tx } from "@/lib/platform/db";
import { localised, paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { publicPages, writtenPages } from "@/lib/site/pages/texts";
import { toolsOfPages } from "../blocks/texts";
import { addressesIn, type Surroundings } from "../rules";
import type { WriteContentInput } from "../schema";
import { contentTexts, newsFolder } from "../texts";

/** Makes the page at its first saving; an address that others may link to is not changed. */
export async function placePage(deed: Deed, input: WriteContentInput): Promise<void> {
  const { tx, now } = deed;
  const page = await tx.contentPage.findUnique({ where: { id: input.pageId } });
  if (input.basePath === null) return placeNews(deed, input);
  if (page !== null) return;
  const language = await tx.contentLanguage.findUnique({ where: { code: input.language ?? "" } });
  if (language === null) refuse(contentTexts.noLanguage);
  const { basePath } = input;
  if (basePath.startsWith(`${newsFolder}/`)) refuse(contentTexts.newsAlone);
  const isSwedish = await tx.contentPage.count({ where: { languageCode: "sv", basePath } });
  if (isSwedish === 0) refuse(contentTexts.noSource);
  const isWritten = await tx.contentPage.count({
    where: { languageCode: language.code, basePath },
  });
  if (isWritten > 0) refuse(contentTexts.translated);
  await tx.contentPage.create({
    data: {
      id: input.pageId,
      path: localised(basePath, language.segment),
      ...{ basePath, languageCode: language.code, createdAt: now },
    },
  });
}

async function placeNews({ tx, now }: Deed, { pageId, slug }: WriteContentInput): Promise<void> {
  const path = `${newsFolder}/${slug}`;
  const page = await tx.contentPage.findUnique({ where: { id: pageId } });
  if (page?.path === path) return;
  if (page !== null && page.firstPublishedAt !== null) {
    refuse(contentTexts.fixedAddress, { slug: [contentTexts.fixedAddress] });
  }
  const isTaken = (await tx.contentPage.count({ where: { path } })) > 0;
  if (isTaken) refuse(contentTexts.taken, { slug: [contentTexts.taken] });
  const place = { path, basePath: path };
  if (page === null) {
    await tx.contentPage.create({
      data: { id: pageId, ...place, languageCode: "sv", createdAt: now },
    });
  } else await tx.contentPage.update({ where: { id: pageId }, data: place });
}

/** What a text of the page may lead to and show. */
export async function surroundingsOf(tx: Tx, pageId: string): Promise<Surroundings> {
  const pages = await tx.contentPage.findMany({ select: { id: true, path: true } });
  const images = await tx.contentImage.findMany({
    where: { removedAt: null },
    select: { id: true },
  });
  const own = pages.find(({ id }) => id === pageId)?.path ?? "";
  return {
    addresses: new Set([
      ...Object.keys(publicPages),
      ...[newsFolder, paths.inquiryForm, paths.signIn()],
      ...pages.map(({ path }) => path),
    ]),
    images: new Set(images.map(({ id }) => id)),
    tools: toolsOfPages[own] ?? [],
  };
}

/**
 * Keeps a page that the rest of the site leans on: one that the product's own parts lead to, the
 * start of a language, or one that other published texts lead to.
 * @throws {Refusal}
 */
export async function assertMayGo({ tx }: Deed, pageId: string): Promise<void> {
  const { path, basePath } = await tx.contentPage.findUniqueOrThrow({ where: { id: pageId } });
  if (basePath === "/" || writtenPages.some((known) => known === path))
    refuse(contentTexts.leansOn);
  const linking = await tx.contentVersion.findMany({
    where: {
      ...{ pageId: { not: pageId }, publishedAt: { not: null }, replacedAt: null },
      body: { contains: path },
    },
    select: { title: true, body: true },
    orderBy: { title: "asc" },
  });
  // An address may begin like a longer one: the text is read, not only searched.
  const titles = linking.filter(({ body }) => addressesIn(body).includes(path));
  if (titles.length > 0) refuse(contentTexts.linkedFrom(titles.map(({ title }) => title)));
}
