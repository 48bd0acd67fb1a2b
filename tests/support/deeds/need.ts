import { act } from "@/lib/access/define-action";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { publishNeedAction } from "@/lib/site/need/actions";
import { makeActor } from "../actors";
import type { Deeds } from "./deed";

const sentence = () => ({
  text: `Vi behöver fler jourhem för barn 0–6 år. ${crypto.randomUUID().slice(0, 4)}`,
  validUntil: addDays(today(), 30),
});

export const needDeeds: Deeds = {
  publishNeedAction: async () => ({
    actor: await makeActor(["UNIT_MANAGER"]),
    input: sentence(),
  }),
  withdrawNeedAction: async () => {
    const actor = await makeActor(["UNIT_MANAGER"]);
    const done = await act(publishNeedAction, actor, sentence());
    return { actor, input: { needId: done.subjects[0]?.id, version: 1 } };
  },
};
