import type { Metadata } from "next";
import {
  MessageReceiptGone,
  MessageReceiptPage,
} from "@/components/outreach/messages/message-receipt";
import { ownMessageReceipt } from "@/lib/outreach/messages/queries";
import { messageWords } from "@/lib/outreach/messages/texts";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = {
  title: { absolute: pageTitle(messageWords.receiptTitle) },
  robots: { index: false },
};

export default async function ReceiptPage() {
  const receipt = await ownMessageReceipt();
  return receipt === null ? <MessageReceiptGone /> : <MessageReceiptPage receipt={receipt} />;
}
