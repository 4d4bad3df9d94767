/** Numbers that are pushed one by one and then sorted. */
export class Numbers {
  #kept = new Float64Array(1024);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#kept.length) {
      const more = new Float64Array(this.#kept.length * 2);
      more.set(this.#kept);
      this.#kept = more;
    }
    this.#kept[this.#count++] = value;
  }

  /** All, the least first. */
  sorted(): Float64Array {
    return this.#kept.subarray(0, this.#count).sort();
  }

  /** Each that was pushed, once, the least first. */
  sortedOnce(): Float64Array {
    const sorted = this.sorted();
    let count = 0;
    for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at] as number;
    return sorted.subarray(0, count);
  }
}
