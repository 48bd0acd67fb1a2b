import type { Role } from "@/lib/platform/generated/enums";
import { paths } from "@/lib/platform/paths";
import type { Actor } from "./actor";

const starts: readonly (readonly [Role, string])[] = [
  ["UNIT_MANAGER", paths.staff.desk],
  ["CONSULTANT", paths.staff.desk],
  ["DUTY", paths.client.home],
  ["CLIENT_WORKER", paths.client.home],
  ["EDITOR", paths.admin.content],
];

/**
 * Where somebody begins the day; the account page for roles without a desk. A family
 * begins at its own page, which tells one whose e-identification is not tied to it yet how it gets so.
 */
export function startPage({ roles, permissions }: Pick<Actor, "roles" | "permissions">): string {
  const desk = starts.find(([role]) => roles.includes(role))?.[1];
  if (desk !== undefined) return desk;
  return permissions.has("family.inquiry.read") ? paths.family : paths.account;
}
