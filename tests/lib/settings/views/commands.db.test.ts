import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { deleteViewAction, saveViewAction } from "@/lib/settings/views/actions";
import { savedViews } from "@/lib/settings/views/queries";
import { asJob, auditOf, makeActor } from "../../../support/actors";

let owner: Actor;
let colleague: Actor;

beforeAll(async () => {
  owner = await makeActor(["CONSULTANT"]);
  colleague = await makeActor(["UNIT_MANAGER"]);
});

// Names of their own, so that a database that is used again does not disturb.
const run = uuidv7().replace(/[^a-f]/g, "");
const own = (list: string) => `${list}-${run}`.slice(0, 40);

type View = { name: string; list: string; isShared?: string };

function save(actor: Actor, { name, list, isShared }: View) {
  return act(saveViewAction, actor, { list, name, query: "state=RECEIVED", isShared });
}
const namesFor = async (actor: Actor, list: string) =>
  (await savedViews(actor, { list })).map(({ name }) => name);

async function ownView(list: string): Promise<string> {
  await save(owner, { name: "Min vy", list, isShared: "on" });
  const [view] = await savedViews(owner, { list });
  return view?.id ?? "";
}

describe("saving a view", () => {
  test("keeps its name and query and is logged", async () => {
    await save(owner, { name: "  Nya   anmälningar ", list: own("save-test") });
    const views = await savedViews(owner, { list: own("save-test") });
    expect(views).toMatchObject([
      { name: "Nya anmälningar", query: "state=RECEIVED", isShared: false, isOwn: true },
    ]);
    expect(await auditOf(views[0]?.id ?? "")).toMatchObject([
      {
        event: "saved-view.added",
        outcome: "DONE",
        detail: { list: own("save-test"), isShared: false },
      },
    ]);
  });

  test("shares with colleagues only what is shared", async () => {
    await save(owner, { name: "Egen", list: own("share-test") });
    await save(owner, { name: "Delad", list: own("share-test"), isShared: "on" });
    await save(colleague, { name: "Zäta", list: own("share-test") });
    expect(await namesFor(owner, own("share-test"))).toEqual(["Delad", "Egen"]);
    expect(await namesFor(colleague, own("share-test"))).toEqual(["Zäta", "Delad"]);
    expect(await namesFor(owner, own("another-list"))).toEqual([]);
  });

  test("shows one's own first, however many colleagues share", async () => {
    const list = own("many-test");
    await asJob((tx) =>
      tx.savedView.createMany({
        data: Array.from({ length: 60 }, (_, no) => ({
          ...{ id: uuidv7(), list, name: `Delad ${no}`, query: "", isShared: true },
          ownerId: colleague.userId ?? "",
        })),
      }),
    );
    await save(owner, { name: "Ö, min", list });
    await save(owner, { name: "Åsas", list });
    const names = await namesFor(owner, list);
    expect(names.slice(0, 2)).toEqual(["Åsas", "Ö, min"]);
    expect(names).toHaveLength(52);
  });

  test("does not take a name twice, but lets a colleague use the same", async () => {
    await save(owner, { name: "Samma", list: own("name-test") });
    await expect(save(owner, { name: "Samma", list: own("name-test") })).rejects.toThrow(
      "Du har redan en vy med det namnet.",
    );
    await save(colleague, { name: "Samma", list: own("name-test") });
  });

  test("has a limit", async () => {
    for (let no = 0; no < 25; no += 1)
      await save(owner, { name: `Vy ${no}`, list: own("limit-test") });
    await expect(save(owner, { name: "En till", list: own("limit-test") })).rejects.toThrow(
      "Du har redan 25 vyer",
    );
  });

  test("is not for client municipalities", async () => {
    const client = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    await expect(save(client, { name: "Vår", list: own("client-test") })).rejects.toThrow(
      "Du har inte behörighet att göra det.",
    );
    await expect(savedViews(client, { list: own("client-test") })).rejects.toThrow("permission");
  });
});

describe("taking away a view", () => {
  test("is done by its owner", async () => {
    const viewId = await ownView(own("delete-test"));
    await act(deleteViewAction, owner, { viewId });
    expect(await namesFor(colleague, own("delete-test"))).toEqual([]);
    expect((await auditOf(viewId)).at(-1)).toMatchObject({ event: "saved-view.deleted" });
  });

  test("is refused to a colleague, by the code and by the database", async () => {
    const viewId = await ownView(own("keep-test"));
    await expect(act(deleteViewAction, colleague, { viewId })).rejects.toThrow(
      "Vyn finns inte längre",
    );
    const { count } = await inTransaction(dbContextOf(colleague), (tx) =>
      tx.savedView.deleteMany({ where: { id: viewId } }),
    );
    expect(count).toBe(0);
    expect(await asJob((tx) => tx.savedView.count({ where: { id: viewId } }))).toBe(1);
  });
});
