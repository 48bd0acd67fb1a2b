import { beforeAll, describe, expect, test } from "vitest";
import {
  mayPointAtMore,
  personalWalls,
  subjectWalls,
  type Wall,
  walls,
} from "../../support/walls/matrix";
import { idOf, type Row, type Shape, worlds } from "../../support/walls/planting";
import { addition, deedsOn, isLetThrough, probe, turning } from "../../support/walls/probe";
import {
  contextOf,
  type Planted,
  personalTables,
  plantWorlds,
  users,
  type WallActor,
  wallActors,
} from "../../support/walls/worlds";

let planted: Planted;

beforeAll(async () => {
  planted = await plantWorlds();
});

type Question = { about: string; world: string; letter: string; statement: string };
type Asked = Question & { isThrough: boolean };

async function ask(actor: WallActor, questions: readonly Question[]): Promise<Asked[]> {
  const statements = questions.map(({ statement }) => statement);
  const answers = await probe(contextOf(actor), statements);
  return questions.map((question, index) => ({
    ...question,
    isThrough: isLetThrough(answers[index], question.statement),
  }));
}

const ownName = ["author_id", "granted_by_id", "opened_by_id", "recorded_by_id"];
const LATER = ["requested_child.child_id", "inquiry_adult.user_id", "inquiry_adult.person_id"];

/** A row as its author would write it: in the own name, not yet given to anybody. */
function asNew(shape: Shape, actor: WallActor): Row {
  const row: Row = {};
  for (const { name } of shape.columns) {
    if (ownName.includes(name) && users.includes(actor)) row[name] = idOf(actor, "app_user");
    // What stands on the family's own page only its adults write.
    const isAnothers = !["APPLICANT", "LINK"].includes(actor);
    if (`${shape.table}.${name}` === "consent.adult_id" && isAnothers) row[name] = null;
    const isLater = name === "assigned_to_id" || LATER.includes(`${shape.table}.${name}`);
    if (isLater) row[name] = null;
  }
  return row;
}

function questionsOn(shape: Shape, world: string, actor: WallActor): Question[] {
  const deeds = deedsOn(shape, planted.row(world, shape.table), asNew(shape, actor));
  return Object.entries(deeds).map(([letter, statement]) => {
    return { about: shape.table, world, letter, statement };
  });
}

/** The answers as the matrix writes them: a word for each world, the actors who may nothing left out. */
function written(asked: readonly Asked[], order: readonly string[]): Record<string, string> {
  const words: Record<string, string> = {};
  for (const about of new Set(asked.map((each) => each.about))) {
    const own = asked.filter((each) => each.about === about);
    const word = order
      .map((world) => own.filter((each) => each.world === world && each.isThrough))
      .map((through) => through.map(({ letter }) => letter).join("") || "-")
      .join(" ");
    if (/[a-z]/.test(word)) words[about] = word;
  }
  return words;
}

function declared(matrix: Record<string, Wall>, actor: WallActor): Record<string, string> {
  return Object.fromEntries(
    Object.entries(matrix)
      .map(([about, wall]) => [about, wall[actor] ?? "-"] as const)
      .filter(([, word]) => /[a-z]/.test(word)),
  );
}

test("every table of the database is declared", () => {
  expect(Object.keys(walls).sort()).toEqual(planted.shapes.map(({ table }) => table).sort());
  expect(Object.keys(personalWalls).sort()).toEqual([...personalTables].sort());
});

describe.each(wallActors)("%s", (actor) => {
  test("may do with the rows of a matter what is declared", async () => {
    const questions = planted.shapes.flatMap((shape) =>
      worlds.flatMap((world) => questionsOn(shape, world, actor)),
    );
    expect(written(await ask(actor, questions), worlds)).toEqual(declared(walls, actor));
  });

  test("sees the matters that are declared", async () => {
    const questions = Object.keys(subjectWalls).flatMap((about) =>
      worlds.map((world) => {
        const statement = `SELECT WHERE app.sees_subject('${about}', '${idOf(world, tableOf(about))}')`;
        return { about, world, letter: "r", statement };
      }),
    );
    expect(written(await ask(actor, questions), worlds)).toEqual(declared(subjectWalls, actor));
  });
});

test.each(users)("%s may do with the own rows what is declared", async (actor) => {
  const questions = planted.shapes
    .filter(({ table }) => personalTables.includes(table))
    .flatMap((shape) => questionsOn(shape, actor, actor));
  expect(written(await ask(actor, questions), [actor])).toEqual(declared(personalWalls, actor));
});

describe("a row of one's own, new or there, points at nothing that one may not read", () => {
  const used = new Set<string>();

  test.each(wallActors.filter((actor) => actor !== "JOB"))("%s", async (actor) => {
    const asked = await ask(actor, planted.shapes.flatMap(pointing(actor)));
    const through = asked.filter(({ isThrough }) => isThrough);
    const targets = await ask(actor, through.map(reading));
    const blind = through.filter((_each, index) => targets[index]?.isThrough !== true);
    const faults = blind.filter(({ about }) => !mayPointAtMore[about]?.includes(actor));
    expect(faults.map(({ about, world, letter }) => `${letter} ${about} of ${world}`)).toEqual([]);
    for (const { about } of blind) used.add(about);
  });

  test("no exception is idle", () => {
    expect([...used].sort()).toEqual(Object.keys(mayPointAtMore).sort());
  });
});

/** Columns that say who did something, or that are keys of nothing. */
const pointsNowhere = /_by_id$|^by_id$|^idempotency_key$/;

function pointing(actor: WallActor) {
  return (shape: Shape): Question[] => {
    const columns = shape.columns.filter(
      ({ name, type }) => type === "uuid" && name !== "id" && !pointsNowhere.test(name),
    );
    const own = users.includes(actor) && personalTables.includes(shape.table) ? [actor] : [];
    const questions: Question[] = [];
    for (const from of ["OWN", ...own]) {
      for (const world of ["OTHERS", "PROTECTED"]) {
        const row = planted.row(from, shape.table);
        for (const { name } of columns) {
          const target = planted.row(world, shape.table)[name];
          if (row[name] === target || target === null) continue;
          const about = `${shape.table}.${name}`;
          const added = addition(shape, { ...row, ...asNew(shape, actor), [name]: target });
          questions.push({ about, world, letter: "a", statement: added });
          const turned = turning(shape, row, name, target);
          questions.push({ about, world, letter: "c", statement: turned });
        }
      }
    }
    return questions;
  };
}

/** The question whether one reads what a column points at; users named by a column count as unread. */
function reading({ about, world }: Question): Question {
  const [table = "", column = ""] = about.split(".");
  const shape = planted.shapes.find((each) => each.table === table);
  const row = planted.row(world, table);
  const target = shape?.pointers[column];
  let statement = "SELECT WHERE false";
  if (column.endsWith("organisation_id")) {
    statement = `SELECT WHERE app.serves('${row[column]}') OR app.has_role('ADMIN')`;
  } else if (column === "subject_id") {
    statement = `SELECT WHERE app.sees_subject('${row.subject_type}', '${row.subject_id}')`;
  } else if (target !== undefined && target !== "app_user") {
    statement = `SELECT FROM "${target}" WHERE id = '${row[column]}'`;
  }
  return { about, world, letter: "r", statement };
}

function tableOf(subject: string): string {
  const named: Record<string, string> = {
    REQUEST: "placement_request",
    FAMILY: "inquiry",
    ADULT: "inquiry_adult",
  };
  return named[subject] ?? subject.toLowerCase();
}
