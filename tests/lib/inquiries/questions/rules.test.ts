import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  answerLines,
  answerWords,
  completeAnswers,
  formAsSent,
  missingSteps,
  missionWords,
  sectionLabel,
  stepAt,
  storedLines,
} from "@/lib/inquiries/questions/rules";
import {
  type QuestionId,
  questions,
  questionsOf,
  readTyped,
  type Typed,
  typedIn,
} from "@/lib/inquiries/questions/schema";
import { steps } from "@/lib/inquiries/questions/texts";
import { anyText } from "../../../support/any-text";
import { wholeForm } from "../arrange";

const without = (...ids: QuestionId[]): Typed =>
  Object.fromEntries(Object.entries(wholeForm).filter(([id]) => !ids.includes(id as QuestionId)));
const faultOf = (id: QuestionId, value: string | string[] | undefined): string | undefined => {
  const typed = value === undefined ? without(id) : { ...wholeForm, [id]: value };
  return readTyped(questions, typed).faults[id]?.[0];
};

describe("the questions", () => {
  test("have ids of their own and every page has some", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    for (const { id } of steps) expect(questionsOf(id)).not.toEqual([]);
    expect(questions.map(({ step }) => step)).toEqual(
      steps.flatMap(({ id }) => questionsOf(id).map(() => id)),
    );
  });

  test("ask nothing that a public form may not ask", () => {
    const all = questions.map(({ text, label, hint = "" }) => `${text} ${label} ${hint}`).join(" ");
    expect(all).not.toMatch(
      /personnummer|sjukdom|diagnos|skuld|kronofogd|dömd|brott|religion|gatuadress/i,
    );
  });
});

describe("an answer", () => {
  test.each<[QuestionId, string | string[] | undefined, string]>([
    ["missions", undefined, "Välj minst ett uppdrag"],
    ["missions", "SPACE", "inte aktuell"],
    ["ages", "", "Välj en ålder"],
    ["availableFrom", "31 feb 2027", "Skriv dagen så här: 1 mars 2027"],
    ["availableFrom", "snart", "Skriv dagen så här"],
    ["givenName", "  ", "Skriv ditt förnamn"],
    ["familyName", "Öberg 19121212-1212", "Det ser ut som ett personnummer"],
    ["languages", "svenska, 1212121212", "Det ser ut som ett personnummer"],
    ["givenName", "a".repeat(81), "högst 80 tecken"],
    ["givenName", ["Åsa", "Bo"], "Skriv ditt förnamn"],
    ["familyName", undefined, "Skriv ditt efternamn"],
    ["phone", "123", "Skriv ett telefonnummer"],
    ["email", "asa@", "Skriv en e-postadress"],
    ["email", "asa@exempel.example\nBcc: x@exempel.example", "Skriv en e-postadress"],
    ["preferredContact", undefined, "Välj hur vi ska höra av oss"],
    ["municipality", "", "Skriv vilken kommun"],
    ["postalCode", "1234", "fem siffror"],
    ["adults", "0", "antalet vuxna"],
    ["adults", "två", "antalet vuxna"],
    ["childrenAges", "fyra", "Skriv barnens ålder"],
    ["childrenAges", "4, 26", "Skriv barnens ålder"],
    ["childrenAges", "4år", "Skriv barnens ålder"],
    ["childrenAges", Array(21).fill("1").join(","), "Skriv barnens ålder"],
    ["adultAtHome", undefined, "Välj om en vuxen"],
    ["work", "SLEEPS", "inte aktuell"],
    ["pets", undefined, "Välj vilka djur"],
    ["pets", ["NONE", "DOG"], "antingen Nej eller"],
    ["smoking", undefined, "Välj om någon röker eller snusar"],
    ["homeType", "CASTLE", "Välj vilken sorts bostad"],
    ["ownRoom", undefined, "eget rum"],
    ["spareRooms", "-1", "antalet rum"],
    ["hasCar", "maybe", "inte aktuell"],
    ["experience", "x".repeat(1001), "högst 1000 tecken"],
    ["needsInterpreter", undefined, "tolk"],
    ["allAgree", undefined, "alla i familjen"],
    ["wasInvestigated", undefined, "utredda"],
    ["heardFrom", "", "fick veta"],
    ["informationRead", undefined, "kryssa i rutan"],
  ])("%s as %j is refused in words that say what to do", (id, value, text) => {
    expect(faultOf(id, value)).toContain(text);
  });

  test.each<[string, number[]]>([
    ["", []],
    ["4", [4]],
    ["4, 7 och 12", [4, 7, 12]],
    ["4;7 12 år", [4, 7, 12]],
    ["0", [0]],
  ])("children's ages %j are read as %j", (childrenAges, ages) => {
    expect(readTyped(questions, { ...wholeForm, childrenAges }).answers.childrenAges).toEqual(ages);
  });
});

describe("what people write in many ways", () => {
  const said = (id: QuestionId, text: string) => {
    const question = questions.find((each) => each.id === id);
    const { answers } = readTyped(questions, { ...wholeForm, [id]: text });
    return question && answerWords(question, answers[id]);
  };
  test.each([
    "2026-11-21",
    "20261121",
    "21/11 2026",
    "21/11-2026",
    "21.11.2026",
    "21 nov 2026",
    "den 21 november 2026",
    " 21 Nov. 2026 ",
  ])("the day %j is read back as it is said", (text) => {
    expect(said("availableFrom", text)).toBe("21\u00a0november 2026");
  });
  test.each(["070-174 06 05", "0701740605", "070 174 06 05", "+46 70 174 06 05", "0046701740605"])(
    "the telephone number %j",
    (text) => expect(said("phone", text)).toBe("070-174 06 05"),
  );
  test.each(["123 45", "12345", " 123\u00a045 ", "SE-123 45"])("the postal code %j", (text) =>
    expect(said("postalCode", text)).toBe("123 45"),
  );

  test("signs of all kinds in a text are kept, what no reader could see is not", () => {
    const text = "Vi är tre 👨‍👩‍👧 hemma.\r\nBra\u0000 läge\u0007, väl\u202ekommen \ud83d!";
    expect(said("experience", text)).toBe("Vi är tre 👨‍👩‍👧 hemma.\nBra läge, välkommen !");
  });
});

describe("contact", () => {
  const contact = questionsOf("contact");
  const faults = (typed: Typed) => readTyped(contact, typed).faults;

  test.each<[string, Typed, QuestionId, string]>([
    ["neither", { preferredContact: "PHONE" }, "phone", "telefonnummer eller en e-postadress"],
    [
      "mail wanted, none given",
      { phone: "0701740605", preferredContact: "EMAIL" },
      "email",
      "Skriv din e-postadress",
    ],
    [
      "call wanted, no number",
      { email: "a@exempel.example", preferredContact: "PHONE" },
      "phone",
      "Skriv ditt telefonnummer",
    ],
    [
      "text wanted, no number",
      { email: "a@exempel.example", preferredContact: "TEXT_MESSAGE" },
      "phone",
      "Skriv ditt telefonnummer",
    ],
  ])("%s", (...[, typed, id, text]) => {
    expect(faults(typed)[id]?.[0]).toContain(text);
    expect(Object.keys(faults(typed))).toEqual([id]);
  });

  test("one of the two is enough", () => {
    expect(faults({ phone: "0701740605", preferredContact: "PHONE" })).toEqual({});
    expect(faults({ email: "a@exempel.example", preferredContact: "EMAIL" })).toEqual({});
  });

  test("faults stand in the order of the page", () => {
    expect(Object.keys(faults({ email: "fel" }))).toEqual(["email", "preferredContact"]);
    expect(Object.keys(faults({}))).toEqual(["phone", "preferredContact"]);
  });
});

describe("questions that depend on another", () => {
  test("are left out, with what was typed in them, unless the other asks for them", () => {
    const typed = {
      ...wholeForm,
      interpreterLanguage: "Tigrinja",
      investigatedBy: "x".repeat(9_999),
    };
    const { answers, faults } = readTyped(questions, typed);
    expect(faults).toEqual({});
    expect(answers).not.toHaveProperty("interpreterLanguage");
    const asked = readTyped(questions, { ...typed, needsInterpreter: "yes" });
    expect(asked.answers.interpreterLanguage).toBe("Tigrinja");
    expect(answers).not.toHaveProperty("otherPets");
    const withPets = readTyped(questions, { ...typed, pets: ["OTHER"], otherPets: "Får" });
    expect(withPets.answers.otherPets).toBe("Får");
  });

  test("are opened by an answer that the style sheet knows, on the same page", () => {
    const followUps = questions.filter(({ followsUp }) => followsUp !== undefined);
    expect(followUps.map(({ id }) => id)).toEqual(
      questions.filter(({ showIf }) => showIf !== undefined).map(({ id }) => id),
    );
    for (const { step, followsUp, isOptional } of followUps) {
      const asked = questions.find(({ id }) => id === followsUp);
      expect(asked?.step).toBe(step);
      const values = asked !== undefined && "texts" in asked.control ? asked.control.texts : {};
      expect(["yes", "OTHER"].filter((value) => value in values)).toHaveLength(1);
      expect(isOptional).toBe(true);
    }
  });
});

describe("the form", () => {
  test("is complete when all is typed, and its answers are as stored", () => {
    expect(missingSteps(wholeForm)).toEqual([]);
    expect(completeAnswers(wholeForm)).toMatchObject({
      phone: "+46701740605",
      postalCode: "12345",
      adults: 2,
      childrenAges: [4, 7, 12],
      hasCar: true,
      mayLeaveMessage: null,
      availability: [],
      informationRead: true,
    });
  });

  test("misses every page when nothing is typed", () => {
    expect(missingSteps({})).toEqual([...steps]);
    expect(completeAnswers({})).toBeNull();
  });

  test("misses the page whose answer is taken away", () => {
    for (const { id, step, isOptional } of questions) {
      const missing = missingSteps(without(id)).map((page) => page.id);
      if (missing.length > 0) expect(missing).toEqual([step]);
      if (isOptional) expect(missing).toEqual([]);
    }
  });

  test("takes anything at all without falling over, and keeps only what is a text", () => {
    const anything = fc.dictionary(
      fc.constantFrom<string>(...questions.map(({ id }) => id), "__proto__", "step", "state"),
      fc.oneof(anyText(), fc.array(anyText(), { maxLength: 5 }), fc.integer(), fc.object()),
    );
    fc.assert(
      fc.property(anything, (form) => {
        const typed = typedIn(questions, form);
        for (const value of Object.values(typed)) {
          expect([value].flat().every((text) => typeof text === "string")).toBe(true);
        }
        expect(Object.keys(readTyped(questions, typed).faults)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("pages", () => {
  test("follow one another", () => {
    const [first] = steps;
    const visited: string[] = [];
    for (let page = stepAt(first.slug); page; page = page.after && stepAt(page.after.slug)) {
      visited.push(page.id);
      expect(page.number).toBe(visited.length);
      expect(page.before?.id ?? null).toBe(visited.at(-2) ?? null);
    }
    expect(visited).toEqual(steps.map(({ id }) => id));
  });

  test("an address that is no page has none", () => {
    expect(stepAt("kontrollera")).toBeNull();
    expect(stepAt("toString")).toBeNull();
  });
});

describe("answers in words", () => {
  const words = (id: QuestionId, answer: unknown) => {
    const question = questions.find((each) => each.id === id);
    return question && answerWords(question, answer);
  };
  test.each<[QuestionId, unknown, string]>([
    ["missions", ["EMERGENCY", "RELIEF"], "Jourhem, avlastningshem"],
    ["missions", [], "Inget svar"],
    ["phone", "+46701740605", "070-174 06 05"],
    ["postalCode", "12345", "123 45"],
    ["childrenAges", [], "Inga egna barn hemma"],
    ["childrenAges", [7], "1 barn: 7 år"],
    ["childrenAges", [12, 4, 7], "3 barn: 4, 7 och 12 år"],
    ["hasCar", false, "Nej"],
    ["mayLeaveMessage", null, "Inget svar"],
    ["experience", null, "Inget svar"],
    ["adults", 2, "2"],
    ["ages", "ALL", "Alla åldrar, 0–17 år"],
    ["ages", "OF_OLD", "OF_OLD"],
  ])("%s %j is %j", (id, answer, text) => {
    expect(words(id, answer)).toBe(text);
  });

  test("the summary and the stored form say the same", () => {
    const answers = completeAnswers(wholeForm);
    const lines = answerLines(questions, answers ?? {});
    const rows = Object.entries(answers ?? {}).map(([questionId, value]) => ({
      questionId,
      value,
    }));
    expect(storedLines(rows)).toEqual(lines);
    expect(lines.map(({ id }) => id)).not.toContain("interpreterLanguage");
  });

  test("the parts of a sent form are headed by the names of their pages, or as they were then", () => {
    const answers = completeAnswers(wholeForm);
    if (answers === null) throw new Error("the whole form misses something");
    const sections = formAsSent(answers);
    expect(sections.map(sectionLabel)).toEqual(steps.map(({ label }) => label));
    const [{ lines: [line] = [] } = {}] = sections;
    if (line === undefined) throw new Error("nothing was sent");
    const gone = { ...line, id: "somethingNobodyAsksToday" };
    expect(sectionLabel({ title: "Då", lines: [line, gone] })).toBe("Då");
    expect(sectionLabel({ title: "Tom", lines: [] })).toBe("Tom");
  });
  test("missions have their names", () => {
    expect(missionWords("FOSTER")).toBe("Familjehem");
    expect(missionWords("constructor")).toBe("constructor");
  });
});
