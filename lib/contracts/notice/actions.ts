"use server";
import { defineAction } from "@/lib/access/define-action";
import { giveNoticeSchema, withdrawNoticeSchema } from "../schema";
import { giveNotice, withdrawNotice } from "./commands";

export const giveNoticeAction = defineAction({
  event: "contract.notice-given",
  permission: "contract.sign",
  input: giveNoticeSchema,
  run: giveNotice,
});

export const withdrawNoticeAction = defineAction({
  event: "contract.notice-withdrawn",
  permission: "contract.sign",
  input: withdrawNoticeSchema,
  run: withdrawNotice,
});
