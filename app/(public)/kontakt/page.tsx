import { ContactCards } from "@/components/site/contact";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";

const path = "/kontakt";

export const generateMetadata = () => writtenMetadata(path);

export default function Page() {
  return <WrittenPage path={path} tools={{ kontaktkort: <ContactCards /> }} />;
}
