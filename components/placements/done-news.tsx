import { FormDone } from "@/components/forms/form-done";

/** The good news on top of the page that a deed led to. */
export function DoneNews({ news }: { news: string | null }) {
  return news === null ? null : <FormDone key={news} message={news} />;
}
