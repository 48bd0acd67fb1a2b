import { ContactForm } from "@/components/outreach/messages/contact-form";
import { ContactCards } from "@/components/site/contact";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { WhoWeAre } from "@/components/site/who-we-are";
import { visitor } from "@/lib/access/require-actor";
import { promisedAnswerDays } from "@/lib/outreach/messages/queries";

const path = "/kontakt";

export const generateMetadata = () => writtenMetadata(path);

export default async function Page() {
  const { question } = await promisedAnswerDays(await visitor(), undefined);
  const tools = {
    kontaktkort: <ContactCards />,
    skriv: <ContactForm promised={question} />,
    vilka: <WhoWeAre />,
  };
  return <WrittenPage path={path} tools={tools} />;
}
