import { randomUUID } from "node:crypto";
import { encryptField, parseFieldKeys } from "@/lib/platform/encryption";
import { createVisitor, filledIn, formsOf, type Visitor } from "@/scripts/testing/forms.mjs";
import { picture } from "../../support/sample-files";
import { ask, identifiedSender, inquiryOfOthers } from "./sign-in";

const documents = "/min-ansokan/handlingar";

/**
 * A family under investigation with all that may wait between it and the unit: a booked time for which it
 * has proposed another, a file that is not yet received, another adult to share it with, and a file of
 * the unit's that it may read. Besides it a message from the site that is answered and not yet finished.
 */
export async function familyWithAllThatWaits(origin: string): Promise<Visitor> {
  const number = await inquiryOfOthers(`v.state = 'OPEN' AND EXISTS (
    SELECT FROM investigator o JOIN app_user u ON u.id = o.user_id
    WHERE o.investigation_id = v.id AND u.subject = 'demo-handlaggare')`);
  const visitor = createVisitor(origin, {
    cookie: `hemvist.session=${await identifiedSender(number)}`,
  });
  await ask(
    `INSERT INTO inquiry_adult (id, inquiry_id, ordinal, given_name, family_name, joined_at)
     SELECT $1, id, 2, 'Andra', 'Vuxna', now() FROM inquiry WHERE number = $2`,
    [randomUUID(), number],
  );
  await proposal(number);
  await papers(number);
  await ask(
    `UPDATE public_message SET state = 'ANSWERED', assigned_to_id = (SELECT id FROM app_user WHERE subject = 'demo-handlaggare')
     WHERE id = (SELECT id FROM public_message WHERE state = 'WAITING' AND review_reason IS NULL ORDER BY id LIMIT 1)`,
  );
  await sendPicture(visitor);
  return visitor;
}

/** Two files of the unit's about the investigation, of which the family may read one. */
async function papers(number: string): Promise<void> {
  const [read, kept] = [randomUUID(), randomUUID()];
  for (const id of [read, kept]) {
    await ask(
      `INSERT INTO document SELECT (jsonb_populate_record(NULL::document, to_jsonb(d) || jsonb_build_object(
         'id', $1::text, 'subject_type', 'INVESTIGATION', 'subject_id', v.id))).*
       FROM (SELECT * FROM document WHERE removed_at IS NULL AND state = 'CLEAN' ORDER BY id LIMIT 1) d,
         investigation v JOIN inquiry i ON i.id = v.inquiry_id
       WHERE i.number = $2`,
      [id, number],
    );
  }
  await ask(
    `INSERT INTO document_share (id, document_id, inquiry_id, shared_by_id)
     SELECT $1, d.id, i.id, d.uploaded_by_id FROM document d, inquiry i WHERE d.id = $2 AND i.number = $3`,
    [randomUUID(), read, number],
  );
}

/** A booked visit, and another time for it proposed by the one who sent the inquiry. */
async function proposal(number: string): Promise<void> {
  const [appointment, day] = [randomUUID(), "2031-05-05"];
  const keys = parseFieldKeys(process.env.FIELD_KEYS ?? "");
  const place = { table: "appointment", column: "place_encrypted", rowId: appointment };
  await ask(
    `INSERT INTO appointment (id, investigation_id, inquiry_id, kind, starts_at, ends_at, place_encrypted, host_names, booked_by_id)
     SELECT $1, v.id, i.id, 'VISIT', $4::date + time '10:00', $4::date + time '12:00', $3, 'Hanna Lind', u.id
     FROM inquiry i JOIN investigation v ON v.inquiry_id = i.id, app_user u
     WHERE i.number = $2 AND u.subject = 'demo-handlaggare'`,
    [appointment, number, encryptField(keys, place, "Hemma hos er"), day],
  );
  await ask(
    `INSERT INTO time_proposal (id, appointment_id, adult_id, spans)
     SELECT $1, $2, a.id, $4 FROM inquiry_adult a JOIN inquiry i ON i.id = a.inquiry_id
     WHERE i.number = $3 AND a.ordinal = 1`,
    [
      randomUUID(),
      appointment,
      number,
      JSON.stringify([{ day: "2031-05-06", from: "10:00", to: "12:00" }]),
    ],
  );
}

async function sendPicture(visitor: Visitor): Promise<void> {
  const { html } = await visitor.ask(documents);
  const form = formsOf(html).find(({ fields }) => fields.some(({ type }) => type === "file"));
  const about = form?.fields.find(({ name }) => name === "about");
  if (form === undefined || about === undefined) throw new Error("nowhere to send a file");
  const body = filledIn(form, { about: about.options.find(Boolean) ?? "" });
  body.append(
    "files",
    new File([new Uint8Array(await picture("jpeg", 40, 30))], "intyg.jpg", { type: "image/jpeg" }),
  );
  await visitor.send(documents, form, body);
}
