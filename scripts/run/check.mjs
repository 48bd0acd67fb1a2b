// @ts-check
import { createCrew } from "../setup/crew.mjs";
import { createEnding } from "../setup/ending.mjs";
import { explain } from "../setup/output.mjs";
import { ensureClient } from "../setup/prisma.mjs";
import { checks } from "../testing/checks.mjs";
import { chooseSteps, runSteps } from "../testing/steps.mjs";

const crew = createCrew({ add() {}, remove() {} });
const ending = createEnding(crew, () => crew.stopAll(), 1);
try {
  await ensureClient(crew);
  ending.finish(await runSteps(chooseSteps(checks(crew), process.argv.slice(2))));
} catch (error) {
  explain(error);
  ending.finish(1);
}
