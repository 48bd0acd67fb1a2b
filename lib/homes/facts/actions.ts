"use server";
import { defineAction } from "@/lib/access/define-action";
import { changeHomeFacts } from "./commands";
import { homeFactsSchema } from "./schema";

export const changeHomeFactsAction = defineAction({
  event: "home.facts-changed",
  permission: "home.manage",
  input: homeFactsSchema,
  run: changeHomeFacts,
});
