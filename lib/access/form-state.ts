/** What a form's action answers: nothing yet, done, or an expected no with all that was typed. */
export type FormState =
  | { status: "idle" }
  | { status: "done"; message?: string; output?: unknown }
  | {
      status: "refused";
      message: string;
      fields: Record<string, string[]>;
      values: Record<string, string | string[]>;
    };

export const idle: FormState = { status: "idle" };

/** A server action bound to a form; works as the target of a form without JavaScript too. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;
