import { TabLinks } from "@/components/ui/tab-links";
import { paths } from "@/lib/platform/paths";

const tabs = [
  { href: paths.admin.content, label: "Nyheter" },
  { href: paths.admin.pages, label: "Sidor" },
  { href: paths.admin.images, label: "Bilder" },
  { href: paths.admin.languages, label: "Språk" },
] as const;

/** The parts of the web editor's work. */
export function EditorTabs({ here }: { here: (typeof tabs)[number]["label"] }) {
  return (
    <TabLinks
      label="Webbplatsens delar"
      tabs={tabs.map((tab) => ({ ...tab, current: tab.label === here }))}
    />
  );
}
