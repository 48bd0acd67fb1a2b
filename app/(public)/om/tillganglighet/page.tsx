import { notFound } from "next/navigation";
import { FaultForm } from "@/components/outreach/messages/fault-form";
import { AccessibilityFaults, AssessmentDays } from "@/components/site/accessibility";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { visitor } from "@/lib/access/require-actor";
import { promisedAnswerDays } from "@/lib/outreach/messages/queries";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { currentFrame } from "@/lib/site/languages/queries";

const path = "/om/tillganglighet";

export async function generateMetadata() {
  return writtenMetadata(await writtenPage(path), await currentFrame());
}

export default async function Page() {
  const page = await writtenPage(path);
  if (page === null) notFound();
  const frame = await currentFrame();
  const { fault } = await promisedAnswerDays(await visitor(), undefined);
  const tools = {
    anmal: <FaultForm promised={fault} />,
    brister: <AccessibilityFaults />,
    testat: <AssessmentDays />,
  };
  return <WrittenPage {...{ page, frame, tools }} />;
}
