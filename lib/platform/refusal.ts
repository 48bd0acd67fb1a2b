/**
 * An expected no: the text is Swedish, meant for the person at the screen, and says what to do.
 * `fields` points at form fields by dotted path.
 */
export class Refusal extends Error {
  readonly fields: Record<string, string[]>;

  constructor(text: string, fields: Record<string, string[]> = {}) {
    super(text);
    this.name = "Refusal";
    this.fields = fields;
  }
}

/**
 * Stops a deed with an expected no.
 * @param text Swedish text for the person who tried, saying what to do.
 * @param fields messages per form field, keyed by dotted path.
 * @throws {Refusal} always.
 */
export function refuse(text: string, fields?: Record<string, string[]>): never {
  throw new Refusal(text, fields);
}
