import type { Metadata } from "next";
import { CallReceipt, CallReceiptGone } from "@/components/outreach/call-receipt";
import { ownReceipt } from "@/lib/outreach/callbacks/queries";
import { callbackWords } from "@/lib/outreach/callbacks/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle(callbackWords.receiptTitle) },
  robots: { index: false },
};

export default async function CallReceiptPage() {
  const receipt = await ownReceipt();
  return receipt === null ? <CallReceiptGone /> : <CallReceipt receipt={receipt} />;
}
