/** The name of the session cookie. The `__Host-` prefix needs https, which a demo on loopback lacks. */
export function sessionCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-hemvist.session" : "hemvist.session";
}

/** The name of the cookie that ties a visitor to the own form under way. */
export function draftCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-hemvist.form" : "hemvist.form";
}

/** The name of the cookie that holds the receipt of a form just sent. */
export function receiptCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-hemvist.receipt" : "hemvist.receipt";
}

/** The name of the cookie that remembers whose family's page a sign-in is to be tied to. */
export function tieCookieName(isSecure: boolean): string {
  return isSecure ? "__Host-hemvist.tie" : "hemvist.tie";
}

/** Lax: the identity provider's redirect back must carry the cookie. */
export function cookieOptions(isSecure: boolean) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;
}
