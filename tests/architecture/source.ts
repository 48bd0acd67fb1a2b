import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "../..");

export type SourceFile = { path: string; text: string; imports: string[] };

/** All source files under a folder, as paths from the root with their imports from the root. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("lib/platform/generated/"))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      return { path: file, text, imports: importsOf(file, text) };
    });
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)]
    .map(([, target = ""]) => target)
    .flatMap((target) => {
      if (target.startsWith("@/")) return [target.slice(2)];
      if (target.startsWith(".")) return [path.normalize(path.join(path.dirname(file), target))];
      return [];
    });
}
