/** Something to wait at until somebody rings; a ring while nobody waits is not lost. */
export class Bell {
  #rung = false;
  #answer: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#answer?.();
  }

  /** Answers true once it was rung since the last wait, false after so many milliseconds without. */
  async wait(ms: number): Promise<boolean> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#answer = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#answer = null;
    }
    const rung = this.#rung;
    this.#rung = false;
    return rung;
  }
}
