type Kept = { value: string; maxAge?: number };

/** What a browser would keep between requests, for deeds that set cookies. */
export const kept = new Map<string, Kept>();

/** Stands in for the framework's module: outside a request it has no cookies to give. */
export const nextHeaders = {
  cookies: async () => ({
    get: (name: string) => kept.get(name),
    set: (name: string, value: string, options: { maxAge?: number }) => {
      kept.set(name, { value, maxAge: options.maxAge });
    },
    delete: (name: string) => kept.delete(name),
  }),
  headers: async () => new Headers(),
};
