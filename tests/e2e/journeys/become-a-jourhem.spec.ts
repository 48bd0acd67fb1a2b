import type { Page } from "@playwright/test";
import { inDays } from "../steps/days";
import { adultNames, expectNothingPrivate, nameOf, newFamily } from "../steps/family";
import { askForLink, expectStage, linkIn, openFamilyPage } from "../steps/family-page";
import { expectHeading } from "../steps/form";
import { boardRow, expectFacts, openBoard, signContract } from "../steps/home";
import { openInquiry, recordContact, recordInfoCall, takeInquiry } from "../steps/inquiry";
import { sendInterest } from "../steps/interest";
import {
  addReference,
  answerChecks,
  communicate,
  decideAsProposed,
  expectBlocked,
  expectMissing,
  giveConsents,
  openInvestigation,
  openPart,
  propose,
  recordInterview,
  recordVisit,
  requestChecks,
  writeAnalysis,
} from "../steps/investigation";
import { mailTo } from "../support/mail";
import { expect, test } from "../support/people";
import { isTooWide } from "../support/test";

test.setTimeout(240_000);

test("a family becomes a jourhem with places on the board", async ({ openBrowser, as, look }) => {
  const family = newFamily();
  const [one = "", other = ""] = adultNames(family);
  const phone = { viewport: { width: 390, height: 844 } };
  const home = await openBrowser(phone);
  const lookOnPhone = async (page: Page) => {
    await look(page);
    expect(await isTooWide(page), page.url()).toBe(false);
  };

  const number = await test.step("the family writes and gets a receipt", async () => {
    const sent = await sendInterest(home, family);
    const receipt = await mailTo(family.email);
    expect(receipt.subject).toBe(`Vi har fått er intresseanmälan ${sent}`);
    expectNothingPrivate(receipt, family);
    return sent;
  });

  await test.step("a mailed link opens the family's page, once", async () => {
    await askForLink(home, family.email, lookOnPhone);
    const mail = await mailTo(family.email);
    expectNothingPrivate(mail, family);
    // A program that reads mail looks at the link first; that does not use it up.
    expect((await home.request.get(linkIn(mail))).status()).toBe(200);
    await openFamilyPage(home, linkIn(mail), lookOnPhone);
    await expectStage(home, "Vi har fått er anmälan", { done: 1 });
    await lookOnPhone(home);
    const stranger = await openBrowser(phone);
    await stranger.goto(linkIn(mail));
    await expectHeading(stranger, "Länken fungerar inte längre");
    await stranger.goto("/min-ansokan");
    await expect(stranger).toHaveURL(/\/logga-in/);
  });

  const staff = await as("handlaggare");
  await test.step("the consultant reaches the family and holds the information call", async () => {
    await openInquiry(staff, number);
    await expectHeading(staff, nameOf(family));
    await takeInquiry(staff);
    await recordContact(staff, "Inget svar", "Ringer igen i morgon förmiddag.");
    await expectStage(home, "Vi har hört av oss", { done: 2 });
    await recordContact(staff, "Vi pratade", "Vi ses på tisdag.");
    await recordInfoCall(staff, "Vi berättade om uppdraget. Alla vill gå vidare.");
    await look(staff);
    await expectStage(home, "Vi har haft ett informationssamtal", { done: 3 });
  });

  await test.step("an investigation is opened with a colleague, and tells what is missing", async () => {
    await staff.getByRole("link", { name: "Öppna utredning" }).click();
    await expectHeading(staff, "Öppna utredning");
    await look(staff);
    await openInvestigation(staff, family, "Jonas Furulund");
    await look(staff);
    await openPart(staff, "Hushåll");
    await expect(staff.getByRole("heading", { name: "Eget barn" })).toHaveCount(2);
    await look(staff);
    await openPart(staff, "Bedömning");
    await expectBlocked(staff, [
      `${one}: samtycke saknas (uppgifter ur socialregistret).`,
      `${other}: Belastningsregistret – begär registerkontroll.`,
      "0 av 2 hembesök är gjorda.",
      `${one}: enskild intervju saknas.`,
      `${other}: 0 av 2 referenser är tagna.`,
      "Frågan ”Hur bedömer ni hemmet som helhet?” är inte besvarad.",
    ]);
    await look(staff);
    await expectStage(home, "Utredningen har börjat", { done: 3 });
  });

  await test.step("consents and register checks", async () => {
    await openPart(staff, "Kontroller");
    await look(staff);
    for (const adult of [one, other]) {
      await giveConsents(staff, adult);
      await requestChecks(staff, adult);
    }
    await expectMissing(staff, "Kontroller", 12);
    for (const adult of [one, other]) await answerChecks(staff, adult);
    await expectMissing(staff, "Kontroller", 0);
    await look(staff);
  });

  await test.step("visits in the home", async () => {
    await openPart(staff, "Hembesök");
    await recordVisit(staff, { day: inDays(-9), isAnnounced: true, summary: "Vi såg hela huset." });
    await expectMissing(staff, "Hembesök", 1);
    await recordVisit(staff, { day: inDays(-4), isAnnounced: false, summary: "Middag pågick." });
    await expectMissing(staff, "Hembesök", 0);
    await look(staff);
  });

  await test.step("interviews and references", async () => {
    await openPart(staff, "Intervjuer");
    for (const adult of [one, other]) {
      const summary = `${adult} berättade om sin uppväxt.`;
      await recordInterview(staff, { adult, day: inDays(-3), summary });
    }
    await expectMissing(staff, "Intervjuer", 0);
    await look(staff);
    await openPart(staff, "Referenser");
    for (const [index, about] of [one, other, one, other].entries()) {
      await addReference(staff, {
        about,
        relation: index < 2 ? "Granne" : "Kollega",
        name: `Referens ${index + 1}`,
        day: inDays(-2),
        statement: `Omdöme ${index + 1}: lugn och pålitlig.`,
      });
    }
    await expectMissing(staff, "Referenser", 0);
    await look(staff);
  });

  await test.step("the analysis leads to a proposal that the family reads", async () => {
    await openPart(staff, "Analys");
    await writeAnalysis(staff);
    await look(staff);
    await openPart(staff, "Bedömning");
    await propose(staff, { places: 2 });
    await look(staff);
    await expectStage(home, "Utredningen är skriven", { done: 4 });
    await communicate(staff, "Vi känner igen oss i det ni har skrivit.");
    // The two who investigate do not decide.
    await expect(staff.getByRole("button", { name: "Fatta beslut" })).toHaveCount(0);
    await expectStage(home, "Nu väntar ni på besked", { done: 5 });
  });

  const manager = await as("chef");
  await test.step("a third person decides", async () => {
    await manager.goto(new URL(staff.url()).pathname);
    await look(manager);
    await decideAsProposed(manager);
    await look(manager);
    await expectStage(home, "Bedömningen är klar", { done: 6 });
    await lookOnPhone(home);
  });

  await test.step("a contract gives the home places, and the board shows them", async () => {
    await manager.getByRole("link", { name: "Öppna hemmet" }).click();
    await expectHeading(manager, `Familjen ${family.familyName}`);
    // What the family told in its form stands here already.
    await expectFacts(manager, { "Vuxen hemma på heltid": "Ja", Djur: "Ja", Bil: "Ja" });
    await signContract(manager, "Kontrakterat");
    await look(manager);
    await openBoard(staff, family.municipality);
    await expect(boardRow(staff, family.familyName)).toContainText("2 av 2 lediga nu");
    await look(staff);
  });
});
