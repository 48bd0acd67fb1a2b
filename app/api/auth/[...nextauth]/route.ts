import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/access/auth-options";

type Context = { params: Promise<{ nextauth: string[] }> };

// Of next-auth's addresses only the start and the end of a sign-in are open.
const OPEN = new Set(["GET callback", "POST signin"]);

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const [step = ""] = (await context.params).nextauth;
  if (!OPEN.has(`${request.method} ${step}`)) return new Response("Not found", { status: 404 });
  return NextAuth(authOptions())(request, context);
}

export { handle as GET, handle as POST };
