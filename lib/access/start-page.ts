import type { Role } from "@/lib/platform/generated/enums";
import { paths } from "@/lib/platform/paths";

const starts: readonly (readonly [Role, string])[] = [
  ["UNIT_MANAGER", paths.staff.desk],
  ["CONSULTANT", paths.staff.desk],
  ["DUTY", paths.client.home],
  ["CLIENT_WORKER", paths.client.home],
  ["EDITOR", paths.admin.content],
];

/** Where somebody with these roles begins the day; the account page for roles without a desk. */
export function startPage(roles: readonly string[]): string {
  return starts.find(([role]) => roles.includes(role))?.[1] ?? paths.account;
}
