// @ts-check
import { registerHooks } from "node:module";

// Actions name next/navigation, of which the framework's own build takes the server's part. Outside
// a build nobody chooses, and the browser's part does not load under React's server condition.
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    nextResolve(
      specifier === "next/navigation"
        ? "next/dist/client/components/navigation.react-server.js"
        : specifier,
      context,
    ),
});
