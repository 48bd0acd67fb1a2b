import { randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { cookieOptions } from "@/lib/access/cookies";
import { newSignInToken, readSignInToken, signInTokenCookieName } from "@/lib/access/sign-in-token";
import { databaseAnswers } from "@/lib/platform/database-probe";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";
import { refusedStatus } from "@/lib/platform/request-guard";
import { contentSecurityPolicy } from "@/lib/platform/response-headers";
import type { SmallAnswer } from "@/lib/platform/small-page";
import { unavailableAnswer } from "@/lib/platform/unavailable-page";
import { refusedFormAnswer } from "@/lib/site/refusals/texts";

const REFUSALS = {
  403: "Begäran kom inte från Hemvist.",
  405: "Det går inte att göra så här.",
  413: "Varje fil får vara högst 10 MB, och det som skickas på en gång högst 12 MB tillsammans. Skicka filerna några åt gången.",
} as const;

/** Guards and marks every request. Decides nothing about access: pages and actions do. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const status = refusedStatus(
    {
      method: request.method,
      origin: request.headers.get("origin"),
      fetchSite: request.headers.get("sec-fetch-site"),
      contentLength: request.headers.get("content-length"),
    },
    env.appUrl.origin,
  );
  if (status === 413 && isPlainForm(request)) return tooLarge(request);
  if (status !== null) return plain(status, REFUSALS[status]);
  const path = request.nextUrl.pathname;
  if (path === "/api/health" || path === "/api/ready") return NextResponse.next();
  if (!(await databaseAnswers())) return small(unavailableAnswer());
  return marked(request);
}

export const config = {
  matcher: ["/((?!_next/static|icon.svg|favicon.ico|robots.txt|images/).*)"],
};

function marked(request: NextRequest): NextResponse {
  const nonce = randomUUID().replaceAll("-", "");
  const issuers = [
    env.staffIssuer.issuer,
    ...(env.citizenIssuer === undefined ? [] : [env.citizenIssuer.issuer]),
  ];
  const policy = isFile(request)
    ? "sandbox; default-src 'none'; frame-ancestors 'none'"
    : contentSecurityPolicy(
        nonce,
        [...new Set(issuers.map((issuer) => new URL(issuer).origin))],
        process.env.NODE_ENV === "development",
      );
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-hemvist-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("x-hemvist-request", randomUUID());
  const signInCookie = startSignIn(request, headers);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (signInCookie !== null) {
    response.cookies.set(
      signInTokenCookieName(env.secureCookies),
      signInCookie,
      cookieOptions(env.secureCookies),
    );
  }
  return response;
}

/** A file that is opened in the browser after all runs nothing and reaches nothing. */
function isFile(request: NextRequest): boolean {
  const { pathname } = request.nextUrl;
  return pathname.startsWith(paths.api.document("")) || pathname.startsWith(paths.api.image(""));
}

const SIGN_IN_PAGES: readonly string[] = [paths.signIn(), paths.familyPages.identify()];

/**
 * The sign-in form works without JavaScript, so its token must be in the page as it is sent; a page
 * cannot set the cookie that goes with it, so it is set here.
 */
function startSignIn(request: NextRequest, headers: Headers): string | null {
  headers.delete("x-hemvist-sign-in");
  if (!SIGN_IN_PAGES.includes(request.nextUrl.pathname)) return null;
  const sent = request.cookies.get(signInTokenCookieName(env.secureCookies))?.value;
  const known = readSignInToken(sent, env.authSecret);
  if (known !== null) {
    headers.set("x-hemvist-sign-in", known);
    return null;
  }
  const { token, cookie } = newSignInToken(env.authSecret);
  headers.set("x-hemvist-sign-in", token);
  return cookie;
}

function plain(status: number, text: string): NextResponse {
  return new NextResponse(text, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      ...(status === 405 ? { allow: "GET, HEAD, POST" } : {}),
    },
  });
}

/** Whether a browser sends a form by itself and shows what comes back: a script has words of its own. */
function isPlainForm({ headers }: NextRequest): boolean {
  return (
    headers.get("next-action") === null && Boolean(headers.get("accept")?.includes("text/html"))
  );
}

function tooLarge({ nextUrl }: NextRequest): NextResponse {
  return small(refusedFormAnswer("tooLarge", nextUrl.pathname + nextUrl.search));
}

function small({ status, headers, body }: SmallAnswer): NextResponse {
  return new NextResponse(body, { status, headers });
}
