/**
 * The content security policy of a page.
 * @param nonce of this response alone.
 * @param formTargets origins besides our own that a form may lead to: the identity providers.
 */
export function contentSecurityPolicy(
  nonce: string,
  formTargets: readonly string[],
  isDevelopment: boolean,
): string {
  return [
    "default-src 'self'",
    // React explains errors in development by eval; nothing does in production.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // The framework's own tools write styles into the page in development; nothing does in production.
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self' ${formTargets.join(" ")}`.trim(),
    "frame-ancestors 'none'",
  ].join("; ");
}
