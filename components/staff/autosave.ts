/** How the text on the screen stands to what is saved. */
export type SavingState =
  | { kind: "untouched" }
  | { kind: "typing" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "unreachable" }
  | { kind: "refused"; message: string };

/** What came of one saving. */
export type SavingOutcome = Extract<
  SavingState,
  { kind: "saved" } | { kind: "unreachable" } | { kind: "refused" }
>;

type Options = {
  save: (form: FormData) => Promise<SavingOutcome>;
  show: (state: SavingState) => void;
  /** How long a pause in the typing sets off a saving, and until another try, in milliseconds. */
  pauseMs: number;
};

export type Autosaver = {
  /** Something was typed: `form` is all that stands there now. */
  touch(form: FormData): void;
  /** Saves at once what is not yet saved. */
  flush(): Promise<void>;
  /** Waits for a saving under way and starts no more for what was typed until now. */
  settle(): Promise<void>;
  /** True while something typed is not saved. */
  isBehind(): boolean;
};

/**
 * Saves what is typed after each pause, one saving at a time; while the server cannot be reached it
 * tries again after each pause. What is refused waits for the next word.
 */
export function autosaver({ save, show, pauseMs }: Options): Autosaver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsaved: FormData | null = null;
  let isRunning = false;
  let queue: Promise<void> = Promise.resolve();

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, pauseMs);
  };
  async function saveOnce(): Promise<void> {
    const form = unsaved;
    if (form === null) return;
    unsaved = null;
    isRunning = true;
    show({ kind: "saving" });
    const outcome = await save(form);
    isRunning = false;
    // What was typed meanwhile is newer than what could not be sent.
    if (outcome.kind === "unreachable") unsaved ??= form;
    if (unsaved !== null) later();
    const isBehindAgain = unsaved !== null && outcome.kind === "saved";
    show(isBehindAgain ? { kind: "typing" } : outcome);
  }
  function flush(): Promise<void> {
    clearTimeout(timer);
    queue = queue.then(saveOnce);
    return queue;
  }
  return {
    touch(form) {
      unsaved = form;
      show({ kind: "typing" });
      later();
    },
    flush,
    settle() {
      clearTimeout(timer);
      unsaved = null;
      return queue;
    },
    isBehind: () => unsaved !== null || isRunning,
  };
}
