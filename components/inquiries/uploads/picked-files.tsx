"use client";

import { FileText, RotateCcw, X } from "lucide-react";
import type { Picked } from "@/components/inquiries/uploads/use-uploads";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Progress } from "@/components/ui/progress";
import { sizeWords } from "@/lib/documents/files/rules";

type PickedFilesProps = {
  files: readonly Picked[];
  onRemove: (id: string) => void;
  onRetry: (file: Picked) => void;
};

/** The files that are about to be sent, each with how far it has come and what can be done about it. */
export function PickedFiles({ files, onRemove, onRetry }: PickedFilesProps) {
  if (files.length === 0) return null;
  return (
    <ul aria-label="Valda filer" className="space-y-3">
      {files.map((file) => (
        <li
          key={file.id}
          className={`space-y-2 rounded-card border p-3 ${file.text === null ? "border-line bg-surface" : "border-falu bg-falu-soft"}`}
        >
          <div className="flex items-start gap-3">
            <Icon of={FileText} className="mt-1 size-5 text-soft" />
            <div className="min-w-0 grow">
              <p className="font-semibold wrap-anywhere">{file.file.name}</p>
              <p className="text-small text-soft">{sizeWords(file.file.size)}</p>
            </div>
            <Button
              tone="quiet"
              size="small"
              icon={X}
              onClick={() => onRemove(file.id)}
              aria-label={`${file.status === "SENDING" ? "Avbryt" : "Ta bort"} ${file.file.name}`}
            >
              {file.status === "SENDING" ? "Avbryt" : "Ta bort"}
            </Button>
          </div>
          {file.status === "SENDING" && <Sending file={file} />}
          {file.text !== null && (
            <p className="font-semibold text-falu">
              <span className="sr-only">Fel: </span>
              {file.text}
            </p>
          )}
          {file.status === "CUT" && (
            <Button tone="secondary" size="small" icon={RotateCcw} onClick={() => onRetry(file)}>
              Försök igen
              <span className="sr-only"> med {file.file.name}</span>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Sending({ file }: { file: Picked }) {
  const percent = Math.round(file.sent * 100);
  return (
    <div className="space-y-1">
      <Progress done={percent} of={100} label={`${file.file.name}: ${percent} procent skickat`} />
      <p className="text-small text-soft tabular-nums">
        {percent < 100 ? `${percent} %` : "Skickad, vi kontrollerar filen …"}
      </p>
    </div>
  );
}
