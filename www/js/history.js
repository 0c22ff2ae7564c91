// Undo and redo over values that are never changed in place.

export class History {
  #past = [];
  #future = [];

  constructor(value) {
    this.value = value;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** A new value that can be undone. */
  push(value) {
    this.#past.push(this.value);
    this.#future = [];
    this.value = value;
  }

  undo() {
    if (!this.canUndo) return;
    this.#future.push(this.value);
    this.value = this.#past.pop();
  }

  redo() {
    if (!this.canRedo) return;
    this.#past.push(this.value);
    this.value = this.#future.pop();
  }

  /** Carries every value over to something new, as when the text has moved under them. */
  map(change) {
    this.#past = this.#past.map(change);
    this.#future = this.#future.map(change);
    this.value = change(this.value);
  }
}
