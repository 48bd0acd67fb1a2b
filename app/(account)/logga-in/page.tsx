import type { Metadata } from "next";
import { headers } from "next/headers";
import { z } from "zod";
import { SignInDoors } from "@/components/access/sign-in-doors";
import { PublicShell } from "@/components/layout/public-shell";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import { signInErrorText } from "@/lib/access/texts";
import { env } from "@/lib/platform/env";
import { paths, RETURN_TO } from "@/lib/platform/paths";
import { currentFrame } from "@/lib/site/languages/queries";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Logga in") } };

const query = z.object({
  [RETURN_TO]: z.string().max(2_000).optional().catch(undefined),
  error: z.string().max(60).optional().catch(undefined),
});

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { [RETURN_TO]: returnTo, error } = query.parse(await searchParams);
  // Set by the proxy together with its cookie, so that the form works without JavaScript.
  const token = (await headers()).get("x-hemvist-sign-in") ?? "";
  const callbackUrl = new URL(paths.afterSignIn(returnTo), env.appUrl).href;
  return (
    <PublicShell frame={await currentFrame()}>
      <div className="mx-auto max-w-5xl space-y-8 px-4 py-10 sm:px-6">
        <PageHeading title="Logga in" lead="Välj hur du vill logga in." />
        {error !== undefined && (
          <div role="alert">
            <Callout kind="warning" title="Du är inte inloggad">
              <p>{signInErrorText(error)}</p>
            </Callout>
          </div>
        )}
        <SignInDoors token={token} callbackUrl={callbackUrl} />
      </div>
    </PublicShell>
  );
}
