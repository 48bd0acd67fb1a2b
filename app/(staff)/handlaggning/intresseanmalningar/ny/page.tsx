import type { Metadata } from "next";
import { RegisterInquiry } from "@/components/inquiries/register-inquiry";
import { requireActor } from "@/lib/access/require-actor";
import { uuidv7 } from "@/lib/platform/ids";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Ny anmälan per telefon") } };

export default async function RegisterInquiryPage() {
  await requireActor("inquiry.handle");
  return <RegisterInquiry idempotencyKey={uuidv7()} />;
}
