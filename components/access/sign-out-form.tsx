import { Button } from "@/components/ui/button";
import { paths } from "@/lib/platform/paths";

/** Ends the session; a plain form, so that it works without JavaScript. */
export function SignOutForm() {
  return (
    <form action={paths.signOut} method="post">
      <Button type="submit" tone="quiet" size="small" className="-mr-3 whitespace-nowrap">
        Logga ut
      </Button>
    </form>
  );
}
