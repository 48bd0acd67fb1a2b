import type { Actor } from "@/lib/access/actor";
import { uuidv7 } from "@/lib/platform/ids";
import {
  makeMeeting,
  meetingForm,
  meetingNow,
  signedUp,
  signedUpByMachine,
  signUpForm,
  visitor,
} from "../../lib/outreach/meetings/arrange";
import { makeActor } from "../actors";
import type { Deed, Deeds } from "./deed";

/** A consultant and a meeting to come. */
async function planned(): Promise<{ actor: Actor; id: string }> {
  const actor = await makeActor(["CONSULTANT"]);
  return { actor, id: await makeMeeting(actor) };
}

export const meetingDeeds: Deeds = {
  signUpAction: async () => {
    const { id } = await planned();
    return { actor: visitor, input: signUpForm(id) };
  },
  cancelSignUpAction: async () => {
    const { token } = await signedUp((await planned()).id);
    return { actor: visitor, input: { token } };
  },
  planMeetingAction: async () => ({
    actor: await makeActor(["CONSULTANT"]),
    input: { ...meetingForm(), idempotencyKey: uuidv7() },
  }),
  changeMeetingAction: async () => {
    const { actor, id } = await planned();
    await signedUp(id);
    const changed = meetingForm({ place: "Biblioteket", capacity: "20" });
    return { actor, input: { ...changed, meetingId: id, version: "1" } };
  },
  cancelMeetingAction: async () => {
    const { actor, id } = await planned();
    await signedUp(id);
    return { actor, input: { meetingId: id, version: "1", reason: "Föreläsaren är sjuk" } };
  },
  markAttendanceAction: async () => {
    const { actor, id } = await planned();
    const { id: attended } = await signedUp(id);
    const { startsAt } = await meetingNow(id);
    return { actor, at: startsAt, input: { meetingId: id, version: "1", attended } };
  },
  admitSignUpAction: () => aboutSomebody(signedUpByMachine),
  removeSignUpAction: () => aboutSomebody(signedUp),
};

async function aboutSomebody(
  arrive: (meetingId: string) => Promise<{ id: string }>,
): Promise<Deed> {
  const { actor, id } = await planned();
  return { actor, input: { signUpId: (await arrive(id)).id } };
}
