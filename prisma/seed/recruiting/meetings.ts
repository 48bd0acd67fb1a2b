import { saveAnswerAction } from "@/lib/investigations/assessment/actions";
import { questions } from "@/lib/investigations/assessment/texts";
import { recordInterviewAction } from "@/lib/investigations/interviews/actions";
import { addReferenceAction } from "@/lib/investigations/references/actions";
import { recordVisitAction } from "@/lib/investigations/visits/actions";
import { visitPointLabels } from "@/lib/investigations/visits/texts";
import { pick } from "../people";
import type { Script } from "../timeline";
import { analysisTexts } from "../words/analysis";
import {
  childTalks,
  individualInterviews,
  jointInterviews,
  references,
  referents,
  singleInterviews,
} from "../words/interviews";
import { firstVisits, remarks, secondVisits } from "../words/visits";
import { type File, inFile } from "./file";

/** A visit in the home: the first with something to put right, the second without. */
export async function* visited(file: File, days: number, which: "FIRST" | "SECOND"): Script {
  const { serial } = file.family;
  const isFirst = which === "FIRST";
  const instant = file.diary.later(days);
  const points = Object.keys(visitPointLabels);
  const remarkAt = isFirst ? serial % points.length : -1;
  const findings = points.map((point, index) => [
    point,
    index === remarkAt
      ? { state: "ATTENTION", note: pick(remarks, serial) }
      : { state: "IN_ORDER" },
  ]);
  const form = {
    heldOn: file.diary.today(),
    announced: "yes",
    summary: pick(isFirst ? firstVisits : secondVisits, serial),
    findings: Object.fromEntries(findings),
  };
  const by = isFirst ? file.lead : file.second;
  yield inFile(file, instant, { action: recordVisitAction, form, by });
}

/** The first interview, with all adults together; the own children are heard the same day. */
export async function* interviewedTogether(file: File, days: number): Script {
  const { serial, ownChildren = [] } = file.family;
  const texts = file.adults.length > 1 ? jointInterviews : singleInterviews;
  const instant = file.diary.later(days);
  const heldOn = file.diary.today();
  const talk = { kind: "JOINT", method: "BRA_FAM", heldOn, summary: pick(texts, serial) };
  yield inFile(file, instant, { action: recordInterviewAction, form: talk });
  if (ownChildren.length === 0) return;
  const summary = pick(childTalks, serial);
  const form = { kind: "CHILDREN", method: "OPEN_TALK", heldOn, summary };
  yield inFile(file, file.diary.soon(), { action: recordInterviewAction, form, by: file.second });
}

/** Each adult is interviewed alone. */
export async function* interviewedAlone(file: File, days: number): Script {
  const { serial } = file.family;
  for (const [index, personId] of file.adults.entries()) {
    const instant = file.diary.later(index === 0 ? days : 2);
    const summary = pick(individualInterviews, serial + index);
    const heldOn = file.diary.today();
    const form = { kind: "INDIVIDUAL", personId, method: "NEW_KALVESTEN", heldOn, summary };
    yield inFile(file, instant, { action: recordInterviewAction, form });
  }
}

const relations = ["EMPLOYER", "FRIEND", "NEIGHBOUR", "SCHOOL", "COLLEAGUE", "RELATIVE"] as const;

/** Two references for each adult; `most` leaves the rest to be taken. */
export async function* referencesTaken(file: File, days: number, most = 4): Script {
  const { serial } = file.family;
  const wanted = file.adults.flatMap((personId) => [personId, personId]).slice(0, most);
  file.diary.later(days);
  for (const [index, personId] of wanted.entries()) {
    const relation = pick(relations, serial + index);
    const name = pick(referents, serial + index * 3);
    const form = { personId, relation, name, takenOn: file.diary.today() };
    const statement = references[relation];
    const by = index % 2 === 0 ? file.lead : file.second;
    const told = { ...form, statement };
    yield inFile(file, file.diary.soon(), { action: addReferenceAction, form: told, by });
  }
}

/** The analysis, question by question; `most` leaves the last ones unanswered. */
export async function* analysed(file: File, days: number, most: number = questions.length): Script {
  const { serial, ownChildren = [] } = file.family;
  file.diary.later(days);
  for (const { id } of questions.slice(0, most)) {
    const texts = analysisTexts[id];
    const turn = id === "own-children" ? Number(ownChildren.length === 0) : serial;
    const form = { questionId: id, version: "0", text: pick(texts, turn) };
    yield inFile(file, file.diary.soon(), { action: saveAnswerAction, form });
  }
}
