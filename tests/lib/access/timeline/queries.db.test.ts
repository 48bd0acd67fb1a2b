import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { timelineOf } from "@/lib/access/timeline/queries";
import { writeNoteAction } from "@/lib/documents/notes/actions";
import { matterPanels } from "@/lib/documents/queries";
import type { Matter } from "@/lib/documents/schema";
import { openThread } from "@/lib/notifications/threads/queries";
import { writeAboutRequestAction } from "@/lib/placements/messages/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { auditOf, makeActor } from "../../../support/actors";
import { makeInquiry, makeRequest } from "../../documents/arrange";

let consultant: Actor;
let manager: Actor;
let client: Actor;
let stranger: Actor;
const events = ["note.signed", "thread.posted"];

beforeAll(async () => {
  consultant = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
  manager = await makeActor(["UNIT_MANAGER"], { name: "Chefen Chefsson" });
  client = await makeActor(["CLIENT_WORKER"], { in: "Björkvik", name: "Per Ek" });
  stranger = await makeActor(["CLIENT_WORKER"], { in: "Åsby" });
});

const about = ({ type, id }: Matter) => ({ subjectType: type, subjectId: id });

function sign(actor: Actor, matter: Matter) {
  const text = {
    deed: "sign",
    noteId: uuidv7(),
    version: "0",
    body: "Samtal",
    occurredOn: "2020-01-02",
  };
  return act(writeNoteAction, actor, { ...about(matter), ...text });
}
const post = (actor: Actor, matter: Matter) =>
  act(writeAboutRequestAction, actor, { ...about(matter), messageId: uuidv7(), body: "Hej" });
const read = (actor: Actor, matter: Matter, wanted = events) =>
  timelineOf(actor, { subjects: [matter], events: wanted });

describe("the timeline of a matter", () => {
  test("tells what was done and by whom, the latest first, and no readings", async () => {
    const matter = await makeRequest({ assignedTo: consultant.userId });
    await post(client, matter);
    await openThread(consultant, { subject: matter });
    await sign(consultant, matter);
    const timeline = await read(manager, matter);
    expect(timeline).toMatchObject([
      { event: "note.signed", who: "Hanna Lind", detail: {}, others: [] },
      { event: "thread.posted", who: "Per Ek", detail: { side: "OUTSIDE" } },
    ]);
    expect(timeline[0]?.at).toBeInstanceOf(Date);
  });

  test("leaves out refusals and denials", async () => {
    const matter = await makeInquiry();
    await expect(
      act(writeNoteAction, consultant, { ...about(matter), deed: "sign", body: "" }),
    ).rejects.toThrow();
    await expect(sign(client, matter)).rejects.toThrow();
    expect(await read(manager, matter)).toEqual([]);
  });

  test("shows only the events that it is asked for", async () => {
    const matter = await makeRequest({ assignedTo: consultant.userId });
    await sign(consultant, matter);
    await post(consultant, matter);
    expect(await read(client, matter, ["thread.posted"])).toHaveLength(1);
    expect(await read(client, matter, [])).toEqual([]);
  });

  test("names no staff to a client municipality", async () => {
    const matter = await makeRequest({ client: "Björkvik", assignedTo: consultant.userId });
    await post(consultant, matter);
    await post(client, matter);
    const who = (await read(client, matter)).map((event) => event.who);
    expect(who).toEqual(["Per Ek", "Familjehemsenheten"]);
  });

  test("shows nothing to somebody who may not see the matter", async () => {
    const matter = await makeRequest({ client: "Björkvik", assignedTo: consultant.userId });
    await sign(consultant, matter);
    expect(await read(stranger, matter)).toEqual([]);
    expect(await read(await makeActor(["CONSULTANT"]), matter)).toEqual([]);
  });

  test("of several subjects shows an event once", async () => {
    const [one, other] = [await makeInquiry(), await makeInquiry()];
    await sign(consultant, one);
    await sign(consultant, other);
    const both = await timelineOf(manager, { subjects: [one, other], events });
    expect(both).toHaveLength(2);
  });

  test("is logged as a reading", async () => {
    const matter = await makeInquiry();
    await read(manager, matter);
    expect(await auditOf(matter.id)).toMatchObject([
      { event: "timeline.opened", outcome: "READ", userId: manager.userId, detail: { count: 0 } },
    ]);
  });
});

describe("the panels of a matter", () => {
  test("come together, with one row in the log", async () => {
    const matter = await makeInquiry();
    await sign(consultant, matter);
    const panels = await matterPanels(manager, { subject: matter, events });
    expect(panels).toMatchObject({
      notes: [{ body: "Samtal", authorName: "Hanna Lind" }],
      draft: { version: 0 },
      files: [],
      timeline: [{ event: "note.signed" }],
    });
    expect((await auditOf(matter.id)).filter(({ outcome }) => outcome === "READ")).toMatchObject([
      { event: "matter-file.opened", detail: { notes: 1, files: 0 } },
    ]);
  });

  test("are for the unit's staff", async () => {
    const matter = await makeRequest({ client: "Björkvik" });
    await expect(matterPanels(client, { subject: matter, events })).rejects.toThrow(
      "without permission",
    );
  });
});
