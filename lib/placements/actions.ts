"use server";
import { defineAction } from "@/lib/access/define-action";
import { recordChildInvestigation } from "./client/commands";
import { prolongPlacement, recordAgreement, startPlacement } from "./commands";
import { cancelPlacement, endPlacement, recordNoArrival } from "./ending/commands";
import {
  cancelPlacementSchema,
  childInvestigationSchema,
  endPlacementSchema,
  prolongPlacementSchema,
  recordAgreementSchema,
  startPlacementSchema,
} from "./schema";

export const startPlacementAction = defineAction({
  event: "placement.started",
  permission: "placement.manage",
  input: startPlacementSchema,
  run: startPlacement,
});

export const recordAgreementAction = defineAction({
  event: "placement.agreement-recorded",
  permission: "placement.manage",
  input: recordAgreementSchema,
  run: recordAgreement,
});

export const prolongPlacementAction = defineAction({
  event: "placement.prolonged",
  permission: "placement.manage",
  input: prolongPlacementSchema,
  run: prolongPlacement,
});

export const cancelPlacementAction = defineAction({
  event: "placement.cancelled",
  permission: "placement.manage",
  input: cancelPlacementSchema,
  run: cancelPlacement,
});

export const recordNoArrivalAction = defineAction({
  event: "placement.not-arrived",
  permission: "placement.manage",
  input: cancelPlacementSchema,
  run: recordNoArrival,
});

export const endPlacementAction = defineAction({
  event: "placement.ended",
  permission: "placement.manage",
  input: endPlacementSchema,
  run: endPlacement,
});

export const recordChildInvestigationAction = defineAction({
  event: "placement.child-investigation-recorded",
  permission: "client.placement.update",
  input: childInvestigationSchema,
  run: recordChildInvestigation,
});
