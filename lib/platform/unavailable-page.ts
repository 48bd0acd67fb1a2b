import { type SmallAnswer, smallPageAnswer } from "./small-page";

/** The whole answer while the database does not answer: come back in a moment. */
export function unavailableAnswer(): SmallAnswer {
  return smallPageAnswer(
    503,
    {
      title: "Tillfälligt stängt – Hemvist – Ekdala kommun",
      heading: "Hemvist är tillfälligt stängt",
      paragraphs: [
        "Ett av våra system svarar inte just nu. Det som redan är sparat finns kvar.",
        "Vänta någon minut och ladda om sidan. Höll du på att fylla i ett formulär? Gå tillbaka i webbläsaren, så finns texten kvar där.",
        "Är det bråttom? Ring socialjouren i din kommun. Är någon i fara? Ring 112.",
      ],
    },
    { "retry-after": "10" },
  );
}
