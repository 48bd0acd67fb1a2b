import type { Metadata } from "next";
import {
  AskForDraftLink,
  DraftWasSent,
  OpenDraft,
} from "@/components/inquiries/later/draft-link-page";
import { visitor } from "@/lib/access/require-actor";
import { draftLink } from "@/lib/inquiries/form/later/queries";
import { resumeQuery } from "@/lib/inquiries/form/later/schema";
import { laterTexts } from "@/lib/inquiries/form/later/texts";
import { formWords } from "@/lib/inquiries/questions/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle(`${laterTexts.resumeTitle} – ${formWords.title}`) },
  robots: { index: false },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Open to all: it looks at the link without using it, since programmes that read mail follow links. */
export default async function ResumePage({ searchParams }: Props) {
  const { nyckel: token } = resumeQuery.parse(await searchParams);
  if (token === undefined) return <AskForDraftLink isGone={false} />;
  const link = await draftLink(await visitor(), token);
  if (link.state === "SENT") return <DraftWasSent />;
  return link.state === "OPEN" ? (
    <OpenDraft token={token} link={link} />
  ) : (
    <AskForDraftLink isGone />
  );
}
