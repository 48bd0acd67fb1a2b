"use server";
import { defineAction } from "@/lib/access/define-action";
import {
  changePersonSchema,
  endMembershipSchema,
  householdSchema,
  personSchema,
  protectHouseholdSchema,
} from "../schema";
import {
  changeHousehold,
  changePerson,
  endMembership,
  protectHousehold,
  showPersonalNumber,
} from "./commands";

export const changeHouseholdAction = defineAction({
  event: "household.changed",
  permission: "investigation.work",
  input: householdSchema,
  run: changeHousehold,
});

export const changePersonAction = defineAction({
  event: "person.changed",
  permission: "investigation.work",
  input: changePersonSchema,
  run: changePerson,
});

export const endMembershipAction = defineAction({
  event: "membership.ended",
  permission: "investigation.work",
  input: endMembershipSchema,
  run: endMembership,
});

export const showPersonalNumberAction = defineAction({
  event: "person.number-shown",
  permission: "investigation.work",
  input: personSchema,
  run: showPersonalNumber,
});

export const protectHouseholdAction = defineAction({
  event: "household.protected",
  permission: "investigation.work",
  input: protectHouseholdSchema,
  run: protectHousehold,
});
