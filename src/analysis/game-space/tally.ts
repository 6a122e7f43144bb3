/** Counts of distinct vectors of points, with the first package of each: an open-addressed table on typed arrays. */

export class Tally {
  /** How many distinct vectors there are. */
  size = 0;
  private slots = 1 << 16;
  private vectors: Int32Array;
  private counts: Uint32Array;
  private firsts: Uint32Array;

  constructor(private readonly n: number) {
    this.vectors = new Int32Array(this.slots * n);
    this.counts = new Uint32Array(this.slots);
    this.firsts = new Uint32Array(this.slots);
  }

  add(points: Int32Array, index: number): void {
    const slot = this.find(points, 0);
    if (this.counts[slot]!++ > 0) return;
    this.vectors.set(points, slot * this.n);
    this.firsts[slot] = index;
    if (++this.size * 2 > this.slots) this.grow();
  }

  /** Everything counted, as columns of points by party, counts and first packages; in no particular order. */
  all(): { columns: Float64Array[]; counts: Uint32Array; firsts: Uint32Array } {
    const used = new Uint32Array(this.size);
    for (let slot = 0, at = 0; slot < this.slots; slot++) if (this.counts[slot]! > 0) used[at++] = slot;
    return {
      columns: Array.from({ length: this.n }, (_, i) => Float64Array.from(used, s => this.vectors[s * this.n + i]!)),
      counts: used.map(slot => this.counts[slot]!),
      firsts: used.map(slot => this.firsts[slot]!),
    };
  }

  /** The slot of a vector of the array `from` on, or the empty one where it belongs. */
  private find(from: Int32Array, start: number): number {
    const { n, vectors, counts } = this;
    const mask = this.slots - 1;
    let hash = 0;
    for (let i = 0; i < n; i++) hash = Math.imul(hash ^ from[start + i]!, 0x9e3779b1) + (hash >>> 15);
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (counts[slot]! > 0) {
      let i = 0;
      while (i < n && vectors[slot * n + i] === from[start + i]) i++;
      if (i === n) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { slots, vectors, counts, firsts, n } = this;
    this.slots *= 2;
    this.vectors = new Int32Array(this.slots * n);
    this.counts = new Uint32Array(this.slots);
    this.firsts = new Uint32Array(this.slots);
    for (let old = 0; old < slots; old++) {
      if (counts[old] === 0) continue;
      const slot = this.find(vectors, old * n);
      this.vectors.set(vectors.subarray(old * n, old * n + n), slot * n);
      this.counts[slot] = counts[old]!;
      this.firsts[slot] = firsts[old]!;
    }
  }
}
