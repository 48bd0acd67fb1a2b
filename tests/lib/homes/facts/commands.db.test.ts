import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { changeHomeFactsAction } from "@/lib/homes/facts/actions";
import { homeTexts } from "@/lib/homes/texts";
import { auditOf, makeActor } from "../../../support/actors";
import { makeHome } from "../../stays/arrange";
import { homeOf, makeHousehold } from "../arrange";

const facts = {
  name: "Tallbacken",
  area: "Norra delen",
  languages: "svenska, arabiska",
  sexPreference: "GIRLS",
  placementKinds: ["ORDINARY", "TRANSIT"],
  hasAdultAtHome: "on",
  hasPets: "yes",
  isSmokeFree: "no",
  hasCar: "",
};

async function homeWithConsultant(): Promise<{ homeId: string; consultant: Actor }> {
  const consultant = await makeActor(["CONSULTANT"]);
  return { consultant, homeId: await makeHome({ consultantId: consultant.userId ?? "" }) };
}

describe("changing what a home is matched by", () => {
  test("its consultant does", async () => {
    const { homeId, consultant } = await homeWithConsultant();
    await act(changeHomeFactsAction, consultant, { homeId, version: "1", ...facts });
    expect(await homeOf(homeId)).toMatchObject({
      version: 2,
      area: "Norra delen",
      languages: ["svenska", "arabiska"],
      sexPreference: "GIRLS",
      placementKinds: ["ORDINARY", "TRANSIT"],
      hasAdultAtHome: true,
      hasAdjacentLiving: false,
      hasPets: true,
      isSmokeFree: false,
      hasCar: null,
      isStepFree: null,
    });
    expect(await auditOf(homeId)).toMatchObject([
      { event: "home.facts-changed", outcome: "DONE", userId: consultant.userId, detail: {} },
    ]);
  });

  test("the manager does, another consultant does not", async () => {
    const { homeId } = await homeWithConsultant();
    const [other, manager] = [await makeActor(["CONSULTANT"]), await makeActor(["UNIT_MANAGER"])];
    const input = { homeId, version: "1", ...facts };
    await expect(act(changeHomeFactsAction, other, input)).rejects.toThrow(homeTexts.notYours);
    await act(changeHomeFactsAction, manager, input);
  });

  test("a client's social worker may not, and a protected home is not there for others", async () => {
    const { homeId } = await homeWithConsultant();
    const worker = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
    const input = { homeId, version: "1", ...facts };
    await expect(act(changeHomeFactsAction, worker, input)).rejects.toThrow("behörighet");
    await makeHousehold({ homeId, protection: "PROTECTED_REGISTRATION" });
    const manager = await makeActor(["UNIT_MANAGER"]);
    await expect(act(changeHomeFactsAction, manager, input)).rejects.toThrow(homeTexts.gone);
  });

  test("whoever saves second is told what stands there now", async () => {
    const { homeId, consultant } = await homeWithConsultant();
    const input = { homeId, version: "1", ...facts };
    await act(changeHomeFactsAction, consultant, input);
    const second = act(changeHomeFactsAction, consultant, {
      ...input,
      area: "Södra delen",
      languages: "",
    });
    await expect(second).rejects.toMatchObject({
      message: homeTexts.changed,
      fields: {
        area: [homeTexts.nowReads("Norra delen")],
        languages: [homeTexts.nowReads("svenska, arabiska")],
      },
    });
  });

  test("only the manager makes a mentor home", async () => {
    const { homeId, consultant } = await homeWithConsultant();
    const manager = await makeActor(["UNIT_MANAGER"]);
    const input = { homeId, version: "1", ...facts, isMentorHome: "on" };
    await expect(act(changeHomeFactsAction, consultant, input)).rejects.toThrow(
      homeTexts.mentorByManager,
    );
    await act(changeHomeFactsAction, manager, input);
    expect(await homeOf(homeId)).toMatchObject({ isMentorHome: true });
  });

  test("what is typed wrong is told at its field", async () => {
    const { homeId, consultant } = await homeWithConsultant();
    const input = { homeId, version: "1", ...facts, name: " ", placementKinds: [] };
    await expect(act(changeHomeFactsAction, consultant, input)).rejects.toMatchObject({
      fields: {
        name: ["Skriv vad hemmet kallas"],
        placementKinds: ["Välj minst ett slags placering som hemmet tar emot"],
      },
    });
  });
});
