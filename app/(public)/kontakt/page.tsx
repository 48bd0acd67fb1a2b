import { notFound } from "next/navigation";
import { ContactForm } from "@/components/outreach/messages/contact-form";
import { ContactCards } from "@/components/site/contact";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { WhoWeAre } from "@/components/site/who-we-are";
import { visitor } from "@/lib/access/require-actor";
import { promisedAnswerDays } from "@/lib/outreach/messages/queries";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { currentFrame } from "@/lib/site/languages/queries";

const path = "/kontakt";

export async function generateMetadata() {
  return writtenMetadata(await writtenPage(path), await currentFrame());
}

export default async function Page() {
  const page = await writtenPage(path);
  if (page === null) notFound();
  const frame = await currentFrame();
  const { question } = await promisedAnswerDays(await visitor(), undefined);
  const tools = {
    kontaktkort: <ContactCards />,
    skriv: <ContactForm promised={question} />,
    vilka: <WhoWeAre />,
  };
  return <WrittenPage {...{ page, frame, tools }} />;
}
