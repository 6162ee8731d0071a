/**
 * Custom states of an element, for `:state()` in a page's CSS. Where an engine has none, there is
 * nothing to match: test DOMs have no `attachInternals` or no `states`, and Chrome before 125
 * takes no name without dashes.
 */
export class CustomStates {
  #states?: Set<string>;

  constructor(element: HTMLElement) {
    this.#states = element.attachInternals?.().states;
  }

  /** Sets these states alone. */
  set(names: string[]): void {
    try {
      this.#states?.clear();
      for (const name of names) this.#states?.add(name);
    } catch {
      // There is nothing to tell anyone: the states are for the page's CSS alone.
    }
  }
}
