import { FaultForm } from "@/components/outreach/messages/fault-form";
import { AccessibilityFaults, AssessmentDays } from "@/components/site/accessibility";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { visitor } from "@/lib/access/require-actor";
import { promisedAnswerDays } from "@/lib/outreach/messages/queries";

const path = "/om/tillganglighet";

export const generateMetadata = () => writtenMetadata(path);

export default async function Page() {
  const { fault } = await promisedAnswerDays(await visitor(), undefined);
  const tools = {
    anmal: <FaultForm promised={fault} />,
    brister: <AccessibilityFaults />,
    testat: <AssessmentDays />,
  };
  return <WrittenPage path={path} tools={tools} />;
}
