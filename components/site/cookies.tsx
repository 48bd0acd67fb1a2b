import { Article } from "@/components/site/article";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { cookies } from "@/lib/site/cookies/texts";

/** Each cookie by name. */
export function AboutCookies() {
  return (
    <Article
      path="/om/kakor"
      askToApply={false}
      eyebrow="Om webbplatsen"
      lead={
        <p>
          Vi använder bara kakor som behövs för att tjänsten ska fungera. Därför frågar vi inte om
          lov, och du slipper en ruta att klicka bort.
        </p>
      }
    >
      <div className="prose">
        <h2>Vad är en kaka?</h2>
        <p>
          En liten textfil som din webbläsare sparar åt oss. Med den vet vi till exempel att det
          fortfarande är du som är inloggad. Reglerna finns i lagen om elektronisk kommunikation
          (2022:482), 9 kap. 28 §.
        </p>
        <h2>Våra kakor</h2>
        <p>
          Läser du bara de öppna sidorna får du inga kakor alls. De här sätts när du fyller i ett
          formulär eller loggar in:
        </p>
      </div>
      <div className="mt-4 max-w-[48rem]">
        <Table
          caption="Kakor i Hemvist"
          captionHidden
          phone="cards"
          head={
            <tr>
              <HeadCell>Namn</HeadCell>
              <HeadCell>Vad den är till för</HeadCell>
              <HeadCell>Hur länge</HeadCell>
            </tr>
          }
        >
          {cookies.map((cookie) => (
            <Row key={cookie.name}>
              <RowHead>
                <code className="font-sans break-words">{cookie.name}</code>
              </RowHead>
              <Cell label="Vad den är till för">{cookie.purpose}</Cell>
              <Cell label="Hur länge">{cookie.kept}</Cell>
            </Row>
          ))}
        </Table>
      </div>
      <div className="prose mt-6">
        <p>
          Över en säker anslutning (https) börjar namnen med <code>__Host-</code> eller{" "}
          <code>__Secure-</code>, till exempel <code>__Host-hemvist.session</code>. Det är samma
          kakor.
        </p>
        <h2>Inget annat</h2>
        <p>
          Vi mäter inte besök, har inga annonser och hämtar inget från andra webbplatser. Vi sparar
          inget i webbläsarens lagring (local storage).
        </p>
        <h2>Säga nej</h2>
        <p>
          Du kan stänga av kakor i webbläsaren. Då kan du läsa de öppna sidorna, men inte logga in
          eller spara ett påbörjat formulär.
        </p>
      </div>
    </Article>
  );
}
