import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { NextConfig } from "next";

/** A drawing brings its colours in a style sheet of its own: those, by their content, and no others. */
const drawn = readdirSync("public/images")
  .filter((name) => name.endsWith(".svg"))
  .map((name) => /<style>(.*?)<\/style>/.exec(readFileSync(`public/images/${name}`, "utf8"))?.[1])
  .map((style = "") => `'sha256-${createHash("sha256").update(style).digest("base64")}'`);

const config: NextConfig = {
  // A test run builds beside a running start, so it must not share the build folder.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // No user picture passes the optimizer: one attack surface less.
  images: { unoptimized: true },
  serverExternalPackages: ["date-holidays", "pino", "pg", "sharp", "nodemailer"],
  // Types are a check of their own, with messages of its own; a build need not repeat it.
  typescript: { ignoreBuildErrors: true },
  // Pictures of the site have no name of their content: kept for a day, then asked for anew.
  headers: async () => [
    {
      source: "/images/:file*",
      headers: [
        { key: "Cache-Control", value: "public, max-age=86400" },
        {
          key: "Content-Security-Policy",
          value: `default-src 'none'; style-src ${drawn.join(" ")}; frame-ancestors 'none'`,
        },
      ],
    },
  ],
  experimental: {
    serverActions: { bodySizeLimit: "12mb" },
    // What passes the guard in front must reach the deed whole: cut off, a file is only damaged.
    proxyClientMaxBodySize: "12mb",
  },
};

export default config;
