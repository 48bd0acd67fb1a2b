import type { Metadata } from "next";
import { z } from "zod";
import { RegisterInquiry } from "@/components/inquiries/register-inquiry";
import { requireActor } from "@/lib/access/require-actor";
import { typedByCaller } from "@/lib/inquiries/handling/rules";
import { callbackFile } from "@/lib/outreach/callbacks/queries";
import { uuidv7 } from "@/lib/platform/ids";
import { formatPhone } from "@/lib/platform/phone";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Ny anmälan per telefon") } };

type Props = { searchParams: Promise<{ uppringning?: string | string[] }> };

export default async function RegisterInquiryPage({ searchParams }: Props) {
  const wanted = z.guid().safeParse((await searchParams).uppringning);
  const actor = await requireActor("inquiry.handle");
  const callback = wanted.success ? await callbackFile(actor, wanted.data) : null;
  const idempotencyKey = uuidv7();
  if (callback === null) return <RegisterInquiry idempotencyKey={idempotencyKey} />;
  const typed = typedByCaller({ ...callback, phone: formatPhone(callback.phone) });
  return <RegisterInquiry idempotencyKey={idempotencyKey} typed={typed} callbackId={callback.id} />;
}
