import type { NavGroup } from "@/components/ui/side-nav";
import type { Permission } from "@/lib/access/permissions";
import { paths } from "@/lib/platform/paths";

type Line = { href: string; label: string; permission: Permission };

const groups: { title: string; lines: Line[] }[] = [
  {
    title: "Mitt",
    lines: [{ href: paths.staff.desk, label: "Mitt skrivbord", permission: "task.read" }],
  },
  {
    title: "Rekrytera",
    lines: [
      { href: paths.staff.callbacks(), label: "Uppringningar", permission: "callback.read" },
      { href: paths.staff.inquiries(), label: "Intresseanmälningar", permission: "inquiry.read" },
      { href: paths.staff.meetings(), label: "Informationsträffar", permission: "meeting.read" },
      {
        href: paths.staff.investigations(),
        label: "Utredningar",
        permission: "investigation.read",
      },
    ],
  },
  {
    title: "Hem och platser",
    lines: [
      { href: paths.staff.placeBoard(), label: "Platser", permission: "places.read" },
      { href: paths.staff.homes(), label: "Hem", permission: "home.read" },
    ],
  },
  {
    title: "Placera",
    lines: [
      // What is over is found by the list's own filter; the work is with what is open.
      {
        href: paths.staff.requests({ lage: "OPEN" }),
        label: "Förfrågningar",
        permission: "request.read",
      },
      { href: paths.staff.placements(), label: "Placeringar", permission: "placement.read" },
    ],
  },
  {
    title: "Webbplatsen",
    lines: [{ href: paths.admin.content, label: "Nyheter", permission: "content.write" }],
  },
  {
    title: "Inställningar",
    lines: [
      { href: paths.admin.mailTemplates, label: "Mejlmallar", permission: "mail-template.write" },
    ],
  },
];

/** The staff menu, with only what the actor may open. */
export function staffNavigation(permissions: ReadonlySet<Permission>): NavGroup[] {
  return groups
    .map(({ title, lines }) => ({
      title,
      lines: lines.filter(({ permission }) => permissions.has(permission)),
    }))
    .filter(({ lines }) => lines.length > 0);
}
