"use client";

import { ErrorPage } from "@/components/site/error-page";

type ErrorProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorBoundary({ error, reset }: ErrorProps) {
  return <ErrorPage reference={error.digest} onRetry={reset} />;
}
