import type { NextConfig } from "next";

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
      headers: [{ key: "Cache-Control", value: "public, max-age=86400" }],
    },
  ],
  experimental: {
    serverActions: { bodySizeLimit: "12mb" },
  },
};

export default config;
