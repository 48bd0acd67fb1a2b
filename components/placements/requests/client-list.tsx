import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import type { Query } from "@/lib/platform/paths";

type ClientListProps = {
  title: string;
  page: number;
  pages: number;
  hrefOf: (query?: Query) => string;
  actions?: ReactNode;
  children: ReactNode;
};

/** A whole list, page by page. */
export function ClientListPage(props: ClientListProps) {
  const { title, page, pages, hrefOf, actions, children } = props;
  return (
    <>
      <PageHeading title={title} actions={actions} />
      {children}
      <Pagination page={page} pages={pages} hrefOf={(sida) => hrefOf({ sida })} />
    </>
  );
}
