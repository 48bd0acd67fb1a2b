import { randomUUID } from "node:crypto";
import { type Allowed, everyone, pages } from "../../support/matrix";
import { sessionFor } from "../support/sign-in";
import { expect, test } from "../support/test";

/** A demo login that holds the role and no other. */
const logins: Record<(typeof everyone)[number], string> = {
  CONSULTANT: "handlaggare",
  UNIT_MANAGER: "chef",
  DUTY: "socialjour",
  CLIENT_WORKER: "bestallare-bjorkvik",
  BOARD_MEMBER: "namnd-ekdala",
  BOARD_CHAIR: "ordforande-bjorkvik",
  HOME_ADULT: "jourhem",
  MENTOR: "mentorshem",
  APPLICANT: "familj",
  EDITOR: "redaktor",
  ADMIN: "admin",
  AUDITOR: "granskare",
};

// A page about one thing is asked for with an id that nothing has: nobody may learn more than "404".
const addressOf = (route: string) => route.replaceAll(/\[[^\]]+\]/g, randomUUID());
const rows = Object.entries(pages);
// The latter leads on whoever has signed in already.
const redirects = new Set(["/logga-in/vidare", "/min-ansokan/legitimera"]);
// Begins from something that its address must name.
const needsSubject = new Set([
  "/handlaggning/utredningar/ny",
  "/admin/innehall/oversatt",
  "/hjalpte-sidan",
]);

for (const role of everyone) {
  test(`${role} opens the pages of the matrix and no other`, async ({ request }) => {
    const cookie = `hemvist.session=${await sessionFor(logins[role])}`;
    for (const [route, allowed] of rows) {
      const response = await request.get(addressOf(route), {
        headers: { cookie },
        maxRedirects: 0,
      });
      expect(response.status(), route).toBe(expectedStatus(route, mayOpen(allowed, role)));
    }
  });
}

test("signed out, a page that needs a sign-in leads there and the others open", async ({
  request,
}) => {
  for (const [route, allowed] of rows) {
    const response = await request.get(addressOf(route), { maxRedirects: 0 });
    if (allowed === "public") {
      expect([200, 307, 404], route).toContain(response.status());
    } else {
      expect(response.status(), route).toBe(307);
      expect(response.headers().location, route).toMatch(/^\/logga-in(\?till=|$)/);
    }
  }
});

function mayOpen(allowed: Allowed, role: (typeof everyone)[number]): boolean {
  return allowed === "public" || allowed.includes(role);
}

function expectedStatus(route: string, isOpen: boolean): number {
  if (!isOpen || route.includes("[") || needsSubject.has(route)) return 404;
  return redirects.has(route) ? 307 : 200;
}
