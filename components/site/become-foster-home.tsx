import Link from "next/link";
import { Jetty } from "@/components/illustrations/pictures";
import { Article } from "@/components/site/article";
import { MorePages } from "@/components/site/more-pages";
import { TalkToUs } from "@/components/site/talk-to-us";
import { TickList } from "@/components/site/tick-list";

/** What it is to be a familjehem. */
export function BecomeFosterHome() {
  return (
    <Article
      path="/bli-familjehem"
      lead={
        <p>
          I ett familjehem bor ett barn länge. Kanske några år, kanske tills det är vuxet. Du blir
          en av de vuxna som barnet minns.
        </p>
      }
      picture={<Jetty />}
      aside={
        <>
          <TalkToUs />
          <MorePages
            pages={[
              "/sjalvtest",
              "/jamfor-uppdragen",
              "/sa-gar-det-till",
              "/ersattning",
              "/stod-och-utbildning",
              "/bli-jourhem",
            ]}
          />
        </>
      }
    >
      <div className="prose">
        <What />
        <h2>Vem kan bli familjehem?</h2>
        <p>
          Vi letar efter ett hem till ett visst barn. Därför är det bra att familjer är olika. Du
          kan vara ensam, par, ung, äldre, hyra eller äga. Det viktiga är att barnet får plats, i
          hemmet och i dig.
        </p>
      </div>
      <Asked />
      <div className="prose mt-10">
        <Meeting />
        <Parents />
        <Agreement />
        <Known />
      </div>
    </Article>
  );
}

function What() {
  return (
    <>
      <h2>Vad är ett familjehem?</h2>
      <p>
        Du ger ett barn det som barn behöver: mat på bordet, någon som frågar hur dagen var, regler
        som går att lita på. Du hjälper till med skolan, vännerna och hälsan. Barnet är en del av er
        familj, och har samtidigt sin egen.
      </p>
      <p>Det är ett uppdrag från socialnämnden. Det är inte en anställning och inte en adoption.</p>
    </>
  );
}

function Asked() {
  return (
    <div className="mt-6 grid gap-5 md:grid-cols-2">
      <TickList
        kind="yes"
        title="Det här behöver finnas"
        points={[
          "Ett eget rum till barnet.",
          "Ett liv som är lugnt och ordnat nog för ett barn till.",
          "Vänner eller släkt som ställer upp för er.",
          "Vilja att samarbeta med barnets föräldrar.",
          "Att era egna barn vet vad det betyder.",
        ]}
      />
      <TickList
        kind="no"
        title="Det här kan få er att vänta"
        points={[
          "En kris eller en sorg som är ny.",
          "En skilsmässa eller en flytt just nu.",
          "Ekonomi som inte går ihop.",
          "Att en av er egentligen inte vill.",
        ]}
      />
    </div>
  );
}

function Meeting() {
  return (
    <>
      <h2>Barnet och ni</h2>
      <p>
        Vi frågar er när vi tror att det kan passa. Ni får veta så mycket att ni kan ta ställning,
        och ni får säga nej. Ofta träffas ni några gånger innan barnet flyttar in.
      </p>
      <p>
        Barnets socialsekreterare kommer på besök och pratar enskilt med barnet. Var sjätte månad
        prövar nämnden om vården ska fortsätta.
      </p>
    </>
  );
}

function Parents() {
  return (
    <>
      <h2>Barnets föräldrar</h2>
      <p>
        Föräldrarna är oftast kvar som vårdnadshavare. De har rätt att vara med i viktiga beslut.
        För barnet är de alltid mamma och pappa, hur det än har varit.
      </p>
      <p>
        Det kan vara svårt att lämna ett barn till ett möte som kanske blir inställt. Det är en av
        de saker vi pratar mest om i handledningen.
      </p>
      <p>
        Har barnet bott hos er i två år ska nämnden tänka igenom om ni ska bli vårdnadshavare. Det
        händer bara om det är bäst för barnet, och om ni vill.
      </p>
    </>
  );
}

function Agreement() {
  return (
    <>
      <h2>Avtal och slut</h2>
      <p>
        När barnet flyttar in skriver vi ett avtal med er. Där står vad ni gör, vad vi gör och vad
        ni får. Om barnet flyttar ut upphör avtalet. Fungerar det inte, säg till tidigt. Då går det
        ofta att ändra något innan det blir för tungt.
      </p>
    </>
  );
}

function Known() {
  return (
    <>
      <h2>Känner du redan barnet?</h2>
      <p>
        Är du mormor, farbror, lärare eller granne till ett barn som behöver någonstans att bo? Då
        frågar socialtjänsten dig först. Det kallas nätverkshem. Även då gör vi en utredning, men i
        en annan ordning.{" "}
        <Link href="/kontakt" prefetch={false}>
          Ring oss så berättar vi
        </Link>
        .
      </p>
    </>
  );
}
