// @ts-check

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean, resolved?: string }} Locked */

/**
 * Tells whether an installation took other packages than the lock file names. Registries differ in
 * which optional packages of other platforms they hold, and npm writes down those it finds: that
 * such a one stands in one file only is no disagreement.
 * @param {string} before the lock file's text before the installation
 * @param {string} after its text afterwards
 * @returns {string[]} the packages that differ, by their place in node_modules, sorted
 */
export function disagreements(before, after) {
  if (before === after) return [];
  const [old, now] = [packagesOf(before), packagesOf(after)];
  const places = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...places].filter((place) => !agree(old[place], now[place])).sort();
}

/**
 * @param {Locked | undefined} one
 * @param {Locked | undefined} other
 */
function agree(one, other) {
  if (one === undefined || other === undefined) return (one ?? other)?.optional === true;
  return (
    one.version === other.version &&
    one.integrity === other.integrity &&
    Boolean(one.link) === Boolean(other.link)
  );
}

/**
 * @param {string} text
 * @returns {Record<string, Locked>} by place; what package.json itself asks for counts as one of them
 */
function packagesOf(text) {
  /** @type {{ packages?: Record<string, Locked> }} */
  const { packages = {} } = text === "" ? {} : JSON.parse(text);
  const { "": asked, ...others } = packages;
  return { "package.json": { version: JSON.stringify(asked ?? null) }, ...others };
}
