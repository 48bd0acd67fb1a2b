"use server";
import { defineAction } from "@/lib/access/define-action";
import { endContract, renewContract, signContract } from "./commands";
import { endContractSchema, renewContractSchema, signContractSchema } from "./schema";

export const signContractAction = defineAction({
  event: "contract.signed",
  permission: "contract.sign",
  input: signContractSchema,
  run: signContract,
});

export const renewContractAction = defineAction({
  event: "contract.renewed",
  permission: "contract.sign",
  input: renewContractSchema,
  run: renewContract,
});

export const endContractAction = defineAction({
  event: "contract.ended",
  permission: "contract.sign",
  input: endContractSchema,
  run: endContract,
});
