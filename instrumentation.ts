import type { Instrumentation } from "next";

/** Runs once as the server starts, before it serves anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { checkAtStart } = await import("@/lib/platform/start-check");
    const { tellServerInFront } = await import("@/lib/platform/server-in-front");
    const { refusedFormAnswer } = await import("@/lib/site/refusals/texts");
    await checkAtStart();
    tellServerInFront(refusedFormAnswer);
  }
}

/** Runs for every fault that ends a request, before it is answered. */
export const onRequestError: Instrumentation.onRequestError = async (error, { headers }) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { noteUnreadable } = await import("@/lib/platform/server-in-front");
    noteUnreadable(error, headers["x-hemvist-form"]);
  }
};
