// @ts-check
// Fills in and sends the product's forms the way a browser without JavaScript does.

/**
 * @typedef {{ name: string, type: string, value: string, isSent: boolean, options: string[] }} FormField
 * @typedef {{ action: string, text: string, hasAlert: boolean, fields: FormField[] }} PageForm the fields in the order of the page, all that a person reads, and whether it tells of an error
 * @typedef {Record<string, string | readonly string[] | null>} Changes values by name; null leaves a field out
 * @typedef {{ status: number, headers: Headers, url: string, html: string }} Page
 */

const entities = /** @type {Record<string, string>} */ ({
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#39": "'",
  nbsp: "\u00a0",
});

/** @param {string} text */
const decoded = (text) =>
  text.replace(/&(#?\w+);/g, (whole, name) => {
    if (name in entities) return entities[name] ?? whole;
    const [, hex, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code ? String.fromCodePoint(code) : whole;
  });

/**
 * @param {string} tag such as `<input name="x" checked>`
 * @returns {Map<string, string>}
 */
function attributesOf(tag) {
  const found = tag.matchAll(/([^\s"'<>/=]+)(?:="([^"]*)")?/g);
  return new Map(
    [...found].slice(1).map(([, name = "", value = ""]) => [name.toLowerCase(), decoded(value)]),
  );
}

/**
 * Finds the forms of a page as the server wrote it.
 * @param {string} html
 * @returns {PageForm[]}
 */
export function formsOf(html) {
  const visible = html.replace(/<script\b[\s\S]*?<\/script>|<template\b[\s\S]*?<\/template>/g, "");
  return [...visible.matchAll(/(<form\b[^>]*>)([\s\S]*?)<\/form>/g)].map(
    ([, tag = "", body = ""]) => ({
      action: attributesOf(tag).get("action") ?? "",
      text: decoded(body.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " "),
      hasAlert: /role="alert"/.test(body),
      fields: fieldsOf(body),
    }),
  );
}

/**
 * @param {string} body
 * @returns {FormField[]}
 */
function fieldsOf(body) {
  const controls =
    /<input\b[^>]*>|<button\b[^>]*>|<textarea\b[^>]*>[\s\S]*?<\/textarea>|<select\b[^>]*>[\s\S]*?<\/select>/g;
  return [...body.matchAll(controls)].flatMap(([control]) => {
    const attributes = attributesOf(/^<[^>]*>/.exec(control)?.[0] ?? "");
    const name = attributes.get("name");
    if (!name || attributes.has("disabled")) return [];
    return [{ name, ...sentBy(control, attributes) }];
  });
}

/**
 * @param {string} control
 * @param {Map<string, string>} attributes
 * @returns {Omit<FormField, "name">}
 */
function sentBy(control, attributes) {
  const value = attributes.get("value");
  if (control.startsWith("<textarea")) {
    const text = decoded(control.replace(/^<[^>]*>\n?/, "").replace(/<\/textarea>$/, ""));
    return { type: "textarea", value: text, isSent: true, options: [] };
  }
  if (control.startsWith("<select")) {
    const options = [...control.matchAll(/<option\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
    const chosen = options.find((option) => option.has("selected")) ?? options[0];
    const values = options.map((option) => option.get("value") ?? "");
    return {
      type: "select",
      value: chosen?.get("value") ?? "",
      isSent: options.length > 0,
      options: values,
    };
  }
  const type = control.startsWith("<button") ? "submit" : (attributes.get("type") ?? "text");
  const isTicked = type === "checkbox" || type === "radio";
  return {
    type,
    value: value ?? (isTicked ? "on" : ""),
    isSent: isTicked ? attributes.has("checked") : type !== "file" && type !== "submit",
    options: [],
  };
}

/**
 * What the browser would send, with some values changed. A button that has a name is pressed by naming it.
 * @param {Pick<PageForm, "fields">} form
 * @param {Changes} [changes]
 * @returns {FormData}
 */
export function filledIn(form, changes = {}) {
  const sent = new FormData();
  for (const { name, value, isSent } of form.fields) {
    if (isSent && !(name in changes)) sent.append(name, value);
  }
  for (const [name, value] of Object.entries(changes)) {
    for (const each of value === null ? [] : [value].flat()) sent.append(name, each);
  }
  return sent;
}

/**
 * Somebody with a browser without JavaScript: keeps cookies, sends forms from the product's origin.
 * @param {string} origin
 * @param {{ cookie?: string, address?: string, patience?: number }} [options] address: where a balancer says the visitor is
 */
export function createVisitor(origin, { cookie, address, patience = 15_000 } = {}) {
  /** @type {Map<string, string>} */
  const cookies = new Map();
  for (const each of cookie?.split("; ") ?? []) {
    cookies.set(each.split("=")[0] ?? "", each.slice(each.indexOf("=") + 1));
  }

  /**
   * @param {string} path
   * @param {RequestInit} [request]
   * @returns {Promise<Page>}
   */
  async function ask(path, request = {}) {
    const url = new URL(path, origin).href;
    const response = await fetch(url, {
      ...request,
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: "text/html",
        origin,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(address ? { "x-forwarded-for": address } : {}),
        .../** @type {Record<string, string>} */ (request.headers),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, url, html: await response.text() };
  }

  /**
   * @param {string} path of the page that holds the form
   * @param {PageForm} form
   * @param {FormData} body
   */
  const send = (path, form, body) => ask(form.action || path, { method: "POST", body });

  /** @param {string} name */
  const cookieOf = (name) => cookies.get(name);

  return { ask, send, cookieOf };
}
/** @typedef {ReturnType<typeof createVisitor>} Visitor */
