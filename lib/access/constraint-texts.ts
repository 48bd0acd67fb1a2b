import { dbFault } from "@/lib/platform/db-errors";
import { Refusal } from "@/lib/platform/refusal";

const texts: Record<string, string> = {
  stay_place_taken_once:
    "Någon annan hann före: platsen är redan tagen de nätterna. Se vilka hem som är lediga nu.",
  stay_one_taken_per_child: "Det hålls redan en plats för barnet. Släpp den först.",
  proposal_one_open_per_child: "Det finns redan ett förslag för barnet som inte är besvarat.",
  placement_one_running_per_child: "Barnet har redan en pågående placering.",
  contract_one_at_a_time: "Hemmet har redan ett avtal som gäller under den tiden.",
  investigation_one_open_per_household: "Det pågår redan en utredning av hushållet.",
  investigation_inquiry_id_key: "Utredningen är redan öppnad.",
  home_household_one_now: "Hushållet är redan knutet till hemmet.",
  decision_not_by_investigator: "Den som har utrett får inte fatta beslutet.",
  decision_not_by_proposer: "Den som har lämnat förslaget får inte fatta beslutet.",
  decision_without_conflict: "Du har anmält jäv och får inte fatta beslutet.",
  decision_after_police_checks:
    "Svar från belastningsregistret eller misstankeregistret saknas för någon av de vuxna.",
  investigation_decision_pkey: "Beslutet är redan fattat.",
  saved_view_list_owner_id_name_key: "Du har redan en vy med det namnet.",
  conflict_of_interest_user_id_household_id_key: "Du har redan anmält jäv.",
  consent_one_in_force: "Samtycket finns redan. Ladda om sidan.",
  inquiry_adult_one_each: "Någon annan är redan inbjuden. Ladda om sidan.",
  note_one_draft_per_author: "Du har redan ett utkast här. Ladda om sidan, så ser du det.",
  meeting_sign_up_once: "Du är redan anmäld till den här träffen.",
  need_sentence_one_standing: "Någon annan publicerade just en mening. Ladda om sidan.",
  requirement_police_never_waived: "Polisens register kan aldrig tas bort.",
};

/**
 * An error that the database's own rules raised, as the expected no that it is to the person.
 * @returns null when the error is something else, to be thrown on.
 */
export function refusalFromConstraint(error: unknown): Refusal | null {
  const { codes, constraint } = dbFault(error);
  if (constraint !== null) {
    const text = texts[constraint];
    if (text !== undefined) return new Refusal(text);
    if (constraint.endsWith("_transition")) {
      return new Refusal("Någon annan hann före: ärendet har gått vidare. Ladda om sidan.");
    }
  }
  if (codes.includes("42501"))
    return new Refusal("Det du försökte ändra finns inte, eller så får du inte ändra det.");
  if (codes.includes("55P03"))
    return new Refusal("Någon annan arbetar med samma sak just nu. Försök igen om en stund.");
  return null;
}
