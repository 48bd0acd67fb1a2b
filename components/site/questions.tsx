import { Article } from "@/components/site/article";
import { MorePages } from "@/components/site/more-pages";
import { QuestionsAboutHome } from "@/components/site/questions-home";
import { QuestionsAboutMission } from "@/components/site/questions-mission";
import { QuestionsAboutYou } from "@/components/site/questions-you";
import { TalkToUs } from "@/components/site/talk-to-us";

/** What people ask before they dare to apply. */
export function Questions() {
  return (
    <Article
      path="/vanliga-fragor"
      lead={
        <p>
          Det här frågar nästan alla. Hittar du inte din fråga? Ring, så svarar vi. Ingen fråga är
          dum.
        </p>
      }
      aside={
        <>
          <TalkToUs title="Ställ en egen fråga" />
          <MorePages pages={["/sjalvtest", "/sa-gar-det-till", "/ersattning", "/barnen"]} />
        </>
      }
    >
      <div className="max-w-[44rem] space-y-12">
        <QuestionsAboutYou />
        <QuestionsAboutHome />
        <QuestionsAboutMission />
      </div>
    </Article>
  );
}
