import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { lockHome } from "@/lib/homes/queries";
import { dayFromDb, dbDate } from "@/lib/platform/dates";
import { refuse } from "@/lib/platform/refusal";
import { changeContract, dayAfter } from "../commands";
import { contractById, staysFrom } from "../queries";
import { contractMachine, lastDayAfterNotice, stayingAfter } from "../rules";
import type { GiveNoticeInput, WithdrawNoticeInput } from "../schema";
import { contractTexts } from "../texts";

/** Writes down that the home or the unit gave notice. Children who live there stay for now. */
export async function giveNotice(deed: Deed, input: GiveNoticeInput): Promise<Done> {
  const { tx, today } = deed;
  const { contract, home } = await contractById(tx, input.contractId);
  await lockHome(tx, home.id);
  contractMachine.assertGo(contract.state, "NOTICE_GIVEN");
  if (input.noticeGivenOn > today) {
    refuse(contractTexts.noticeLater, { noticeGivenOn: [contractTexts.noticeLater] });
  }
  const startsOn = dayFromDb(contract.startsOn);
  const endsOn = contract.endsOn === null ? null : dayFromDb(contract.endsOn);
  const lastDay =
    input.lastDay ??
    lastDayAfterNotice(input.noticeGivenOn, { noticeMonths: contract.noticeMonths, endsOn });
  if (lastDay < input.noticeGivenOn) {
    refuse(contractTexts.endBeforeNotice, { lastDay: [contractTexts.endBeforeNotice] });
  }
  if (lastDay < startsOn) {
    refuse(contractTexts.lastDayFirst, { lastDay: [contractTexts.lastDayFirst] });
  }
  await changeContract(deed, input, {
    state: "NOTICE_GIVEN",
    noticeGivenOn: dbDate(input.noticeGivenOn),
    noticeReason: input.reason,
    endsOn: dayAfter(lastDay),
  });
  const children = stayingAfter(await staysFrom(deed, home.id, lastDay), lastDay);
  return {
    subjects: [
      { type: "HOME", id: home.id },
      { type: "CONTRACT", id: contract.id },
    ],
    detail: { lastDay, children },
    message: contractTexts.noticeGiven(lastDay, children),
  };
}

/** Takes a notice back: the contract goes on until further notice, or to a last day. */
export async function withdrawNotice(deed: Deed, input: WithdrawNoticeInput): Promise<Done> {
  const { contract, home } = await contractById(deed.tx, input.contractId);
  contractMachine.assertGo(contract.state, "ACTIVE");
  const startsOn = dayFromDb(contract.startsOn);
  if (input.lastDay !== null && input.lastDay < startsOn) {
    refuse(contractTexts.lastDayFirst, { lastDay: [contractTexts.lastDayFirst] });
  }
  await changeContract(deed, input, {
    state: "ACTIVE",
    noticeGivenOn: null,
    noticeReason: null,
    endsOn: dayAfter(input.lastDay),
  });
  return {
    subjects: [
      { type: "HOME", id: home.id },
      { type: "CONTRACT", id: contract.id },
    ],
    message: contractTexts.withdrawn,
  };
}
