import type { Metadata } from "next";
import { BoardPage } from "@/components/stays/board-page";
import { requireActor } from "@/lib/access/require-actor";
import { today } from "@/lib/platform/clock";
import { pageTitle } from "@/lib/site/texts";
import { placeBoard } from "@/lib/stays/board/queries";
import { parseBoard } from "@/lib/stays/board/schema";
import { boardTexts } from "@/lib/stays/board/texts";

export const metadata: Metadata = { title: { absolute: pageTitle(boardTexts.title) } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PlacesPage({ searchParams }: Props) {
  const day = today();
  const state = parseBoard(await searchParams, day);
  const actor = await requireActor("places.read");
  const board = await placeBoard(actor, state);
  return <BoardPage board={board} state={state} today={day} />;
}
