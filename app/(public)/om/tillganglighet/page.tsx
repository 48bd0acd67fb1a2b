import { AccessibilityFaults, AssessmentDays } from "@/components/site/accessibility";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";

const path = "/om/tillganglighet";

export const generateMetadata = () => writtenMetadata(path);

export default function Page() {
  return (
    <WrittenPage
      path={path}
      tools={{ brister: <AccessibilityFaults />, testat: <AssessmentDays /> }}
    />
  );
}
