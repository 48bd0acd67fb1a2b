import { CopyButton } from "@/components/ui/copy-button";

type ShareLinksProps = { title: string; address: string };

/** Plain ways to pass a page on: its address, and a mail that the reader's own programme writes. */
export function ShareLinks({ title, address }: ShareLinksProps) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return (
    <section aria-labelledby="dela" className="no-print mt-10 max-w-[38rem] space-y-2">
      <h2 id="dela" className="text-sub">
        Tipsa någon
      </h2>
      <p className="break-all select-all">{address}</p>
      <div className="flex flex-wrap items-center gap-4">
        <CopyButton text={address}>Kopiera adressen</CopyButton>
        <a href={mail} className="text-link">
          Skicka med e-post
        </a>
      </div>
    </section>
  );
}
