import type { Metadata } from "next";
import { BookingGone, BookingPage } from "@/components/outreach/booking-page";
import { visitor } from "@/lib/access/require-actor";
import { bookingByToken } from "@/lib/outreach/meetings/sign-ups/queries";
import { bookingQuery } from "@/lib/outreach/meetings/sign-ups/schema";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle("Din anmälan till informationsträffen") },
  robots: { index: false },
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Looks at a sign-up without changing it, since programmes that read mail follow links. */
export default async function Page({ searchParams }: Props) {
  const { nyckel: token } = bookingQuery.parse(await searchParams);
  const booking = token ? await bookingByToken(await visitor(), token) : null;
  if (!token || booking === null) return <BookingGone />;
  return <BookingPage booking={booking} token={token} />;
}
