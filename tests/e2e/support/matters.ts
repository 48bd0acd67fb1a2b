import type { pages } from "../../support/matrix";
import { ask } from "./sign-in";

const mine = (column: string) =>
  `coalesce(${column} = (SELECT id FROM app_user WHERE subject = 'demo-handlaggare'), false)`;
const requestState = `r.urgency, r.withdrawn_at IS NULL, r.assigned_to_id IS NULL, ${mine("r.assigned_to_id")},
  EXISTS (SELECT FROM proposal p JOIN requested_child c ON c.id = p.requested_child_id WHERE c.request_id = r.id AND p.answer IS NULL),
  EXISTS (SELECT FROM stay s JOIN requested_child c ON c.id = s.requested_child_id WHERE c.request_id = r.id AND s.kind = 'HOLD' AND s.state = 'TAKEN'),
  EXISTS (SELECT FROM placement_decision d JOIN requested_child c ON c.id = d.requested_child_id
    WHERE c.request_id = r.id AND d.decider = 'CHAIR_URGENT' AND NOT EXISTS (SELECT FROM board_report b WHERE b.decision_id = d.id)),
  (SELECT max(p.state::text) FROM placement p JOIN requested_child c ON c.id = p.requested_child_id WHERE c.request_id = r.id)`;
const placementState = `r.state, r.agreement_signed_on IS NULL,
  (SELECT protection_level FROM child c WHERE c.id = r.child_id)`;

/** What sets the things of a page apart: rows of the story in each of these states are looked at. */
type Subject = { table: string; state: string; where?: string };

const subjects: Record<string, Subject> = {
  "/admin/kampanjer/[id]": { table: "campaign", state: "r.ends_on IS NULL" },
  "/admin/innehall/[id]": {
    table: "content_page",
    state: `r.first_published_at IS NULL, r.language_code, r.base_path LIKE '/nyheter/%',
      (SELECT count(*) FROM content_version v WHERE v.page_id = r.id)`,
  },
  "/bestallare/forfragningar/[id]": { table: "placement_request", state: requestState },
  "/bestallare/placeringar/[id]": { table: "placement", state: placementState },
  "/handlaggning/forfragningar/[id]": { table: "placement_request", state: requestState },
  "/handlaggning/hem/[id]": {
    table: "home",
    state: `r.state, ${mine("r.consultant_id")}, (SELECT max(state) FROM contract c WHERE c.home_id = r.id),
      EXISTS (SELECT FROM home_overlay o WHERE o.home_id = r.id),
      EXISTS (SELECT FROM document d WHERE d.subject_id = r.id AND ${mine("d.uploaded_by_id")})`,
  },
  "/handlaggning/uppringningar/[id]": {
    table: "callback",
    state: `r.state, r.review_reason IS NULL, (SELECT count(*) FROM callback_call c WHERE c.callback_id = r.id) >= 3`,
  },
  "/handlaggning/meddelanden/[id]": {
    table: "public_message",
    state: `r.kind, r.state, r.review_reason IS NULL, ${mine("r.assigned_to_id")}`,
  },
  "/handlaggning/informationstraffar/[id]": {
    table: "meeting",
    state: `r.starts_at < now(), r.cancelled_at IS NULL,
      (SELECT count(*) FROM meeting_sign_up s WHERE s.meeting_id = r.id AND s.review_reason IS NOT NULL AND s.reviewed_at IS NULL)`,
  },
  "/informationstraffar/[id]": {
    table: "meeting",
    state: "r.cancelled_at IS NULL",
    where: "r.published_at IS NOT NULL AND r.starts_at > now()",
  },
  "/handlaggning/intresseanmalningar/[id]": {
    table: "inquiry",
    state: `r.state, r.review_reason IS NULL, least(3, (SELECT count(*) FROM contact_attempt a WHERE a.inquiry_id = r.id)),
      (SELECT count(*) FROM inquiry o WHERE o.phone = r.phone AND o.state IN ('RECEIVED', 'IN_CONTACT')) > 1`,
  },
  "/handlaggning/placeringar/[id]": { table: "placement", state: placementState },
  "/handlaggning/utredningar/[id]": {
    table: "investigation",
    state: `r.state, EXISTS (SELECT FROM investigator i WHERE i.investigation_id = r.id AND ${mine("i.user_id")}),
      EXISTS (SELECT FROM register_check c WHERE c.investigation_id = r.id AND c.result = 'ENTRY' AND c.entry_acceptable IS NULL),
      EXISTS (SELECT FROM register_check c WHERE c.investigation_id = r.id AND c.requested_on IS NOT NULL),
      EXISTS (SELECT FROM appointment a WHERE a.investigation_id = r.id),
      EXISTS (SELECT FROM time_proposal t JOIN appointment a ON a.id = t.appointment_id WHERE a.investigation_id = r.id),
      EXISTS (SELECT FROM upload u WHERE u.inquiry_id = r.inquiry_id AND u.received_at IS NULL),
      EXISTS (SELECT FROM document d WHERE d.subject_id = r.id AND d.removed_at IS NULL),
      EXISTS (SELECT FROM document_share s WHERE s.inquiry_id = r.inquiry_id),
      EXISTS (SELECT FROM note n WHERE n.subject_id = r.id AND n.signed_at IS NULL AND ${mine("n.author_id")})`,
  },
};

const inbox = "/handlaggning/intresseanmalningar";

/** Other addresses of the product where there is something to begin from. */
const begun: Record<string, string> = {
  "/hjalpte-sidan": `SELECT '/hjalpte-sidan?sida=/barnen&svar=' || answer AS path FROM unnest(ARRAY['ja', 'nej']) answer`,
  "/nyheter/[slug]": `SELECT path FROM content_page WHERE first_published_at IS NOT NULL AND path LIKE '/nyheter/%' LIMIT 1`,
  "/admin/innehall/oversatt": `SELECT '/admin/innehall/oversatt?sida=/om/kakor&sprak=en' AS path`,
  "/admin/innehall/sprak/[code]": `SELECT '/admin/innehall/sprak/' || code AS path FROM content_language`,
  "/[...address]": `SELECT path FROM content_page WHERE base_path = '/barnen'`,
  "/admin/mejlmallar/[kod]": `SELECT '/admin/mejlmallar/UNREACHED' AS path`,
  "/handlaggning/intresseanmalningar/[id]/brev/[brev]": `
    SELECT '${inbox}/' || inquiry_id || '/brev/' || id AS path FROM inquiry_letter LIMIT 1`,
  "/handlaggning/intresseanmalningar/[id]/formular": `
    SELECT '${inbox}/' || id || '/formular' AS path FROM inquiry WHERE protection_level = 'NONE' LIMIT 1`,
  "/handlaggning/intresseanmalningar/[id]/jamfor/[andra]": `
    SELECT '${inbox}/' || a.id || '/jamfor/' || b.id AS path FROM inquiry a JOIN inquiry b ON b.phone = a.phone AND b.id <> a.id
    WHERE a.state IN ('RECEIVED', 'IN_CONTACT') AND b.state IN ('RECEIVED', 'IN_CONTACT') LIMIT 1`,
  "/handlaggning/intresseanmalningar/flera": `
    SELECT '${inbox}/flera?' || string_agg('id=' || id, '&') AS path FROM (
      SELECT id FROM inquiry WHERE state = 'RECEIVED' LIMIT 2) i`,
  "/handlaggning/intresseanmalningar/flera/[id]": `
    SELECT '${inbox}/flera/' || id AS path FROM together WHERE undone_at IS NULL LIMIT 1`,
  // The letters of a family are seen where the family is.
  "/min-ansokan/brev/[id]": `SELECT '/min-ansokan' AS path WHERE false`,
  "/handlaggning/intresseanmalningar/ny": `
    SELECT '/handlaggning/intresseanmalningar/ny' || suffix AS path
    FROM (SELECT '' AS suffix UNION ALL (SELECT '?uppringning=' || id FROM callback WHERE state = 'TALKED' LIMIT 1)) s`,
  "/handlaggning/utredningar/ny": `
    SELECT '/handlaggning/utredningar/ny?anmalan=' || id AS path FROM inquiry WHERE state = 'INFO_CALL_HELD'`,
  "/intresseanmalan/[steg]": `SELECT '/intresseanmalan/uppdrag' AS path`,
};

/** The addresses of a page of the matrix with what the demo story holds. */
export async function addressesOf(route: keyof typeof pages): Promise<string[]> {
  const special = begun[route];
  if (special !== undefined) return (await ask<{ path: string }>(special)).map(({ path }) => path);
  if (!route.includes("[")) return [route];
  const found = Object.keys(subjects).find((known) => route.startsWith(known));
  const { table, state, where = "true" } = subjects[found ?? ""] ?? {};
  if (table === undefined) throw new Error(`nothing to open at ${route}`);
  const rows = await ask<{ id: string }>(
    `SELECT DISTINCT ON (${state}) r.id FROM ${table} r WHERE ${where} ORDER BY ${state}, r.id`,
  );
  return rows.map(({ id }) => route.replace("[id]", id));
}
