import "server-only";
import type { Tx } from "@/lib/platform/db";

/** The host municipality's id: the controller of everything about homes. */
export async function hostOrganisationId(tx: Tx): Promise<string> {
  const host = await tx.organisation.findFirstOrThrow({
    where: { isHost: true },
    select: { id: true },
  });
  return host.id;
}

/** The municipalities of the pool, by name in Swedish order. */
export async function poolMunicipalities(tx: Tx): Promise<{ id: string; name: string }[]> {
  const rows = await tx.organisation.findMany({ select: { id: true, name: true } });
  return rows.sort((a, b) => a.name.localeCompare(b.name, "sv"));
}
