import { randomUUID } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { cookieOptions } from "@/lib/access/cookies";
import { newSignInToken, readSignInToken, signInTokenCookieName } from "@/lib/access/sign-in-token";
import { databaseAnswers } from "@/lib/platform/database-probe";
import { env } from "@/lib/platform/env";
import { paths } from "@/lib/platform/paths";
import { refusedStatus } from "@/lib/platform/request-guard";
import { contentSecurityPolicy } from "@/lib/platform/response-headers";
import { unavailableAnswer } from "@/lib/platform/unavailable-page";

const REFUSALS = {
  403: "Begäran kom inte från Hemvist.",
  405: "Det går inte att göra så här.",
  413: "Filen eller formuläret är för stort. En fil får vara högst 10 MB.",
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
  if (status !== null) return plain(status, REFUSALS[status]);
  const path = request.nextUrl.pathname;
  if (path === "/api/health" || path === "/api/ready") return NextResponse.next();
  if (!(await databaseAnswers())) return unavailable();
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

function unavailable(): NextResponse {
  const { status, headers, body } = unavailableAnswer();
  return new NextResponse(body, { status, headers });
}
