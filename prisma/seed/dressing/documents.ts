import { addFileAction } from "@/lib/documents/files/actions";
import { diaryFrom } from "../calendar";
import { deed, type Script } from "../timeline";
import { homeOf, type World } from "../world";
import { pdfOf, planOfHome } from "./files";
import { waitedFor } from "./notes";

const courseProof = [
  "Kursintyg",
  "",
  "Sara och Peter Varmbo har deltagit i grundutbildningen",
  "för jourhem, fyra träffar om tre timmar.",
  "",
  "Familjehemsenheten i Ekdala kommun",
];

/** Files that belong to homes. */
export function documents(world: World): Script[] {
  return [
    filed(world, "Varmbo", {
      title: "Kursintyg, grundutbildning",
      file: async () => new File([new Uint8Array(pdfOf(courseProof))], "kursintyg.pdf", pdf),
    }),
    filed(world, "Norrlykta", {
      title: "Planskiss över annexet",
      file: async () => new File([new Uint8Array(await planOfHome())], "annexet.png", png),
    }),
  ];
}

const pdf = { type: "application/pdf" };
const png = { type: "image/png" };

type Paper = { title: string; file: () => Promise<File> };

async function* filed(world: World, name: string, { title, file }: Paper): Script {
  const at = diaryFrom(world.calendar.workdaysAgo(6), name.length).later(0);
  yield* waitedFor(at);
  const { consultant, id } = homeOf(world, name);
  const form = { subjectType: "HOME", subjectId: id, title, file: await file() };
  yield deed(at, [consultant, addFileAction], form);
}
