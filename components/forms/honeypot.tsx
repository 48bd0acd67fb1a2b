// The name that the judge of visitors looks at (lib/access/visitor-guard, which is server only).
const HONEYPOT = "webbplats";

/** A field that no person sees or reaches. */
export function Honeypot() {
  return (
    <div className="trap" aria-hidden="true">
      <label htmlFor={`trap-${HONEYPOT}`}>Lämna det här fältet tomt</label>
      <input
        id={`trap-${HONEYPOT}`}
        name={HONEYPOT}
        type="text"
        tabIndex={-1}
        autoComplete="off"
        defaultValue=""
      />
    </div>
  );
}
