"use server";
import { defineAction } from "@/lib/access/define-action";
import { liftOverlay, pauseHome, stopHome } from "./commands";
import { liftOverlaySchema, overlaySchema } from "./schema";

export const pauseHomeAction = defineAction({
  event: "home.paused",
  permission: "home.manage",
  input: overlaySchema,
  run: pauseHome,
});

export const stopHomeAction = defineAction({
  event: "home.stopped",
  permission: "home.manage",
  input: overlaySchema,
  run: stopHome,
});

export const liftOverlayAction = defineAction({
  event: "home.resumed",
  permission: "home.manage",
  input: liftOverlaySchema,
  run: liftOverlay,
});
