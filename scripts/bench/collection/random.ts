/** Draws that look random and are the same for the same seed. */
export type Random = {
  /** From 0 up to, and without, 1. */
  unit: () => number;
  /** A whole number from 0 up to, and without, the limit. */
  below: (limit: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
  chance: (share: number) => boolean;
  /**
   * A rank below the size, drawn by the law of Zipf and Mandelbrot: the first ranks come up again and again, most hardly ever.
   * @param flatten the higher, the nearer the first ranks are to each other.
   * @param exponent over 1; the higher, the rarer the last ranks.
   */
  rank: (size: number, flatten: number, exponent?: number) => number;
};

export function randomOf(seed: number): Random {
  const unit = generator(seed);
  const below = (limit: number): number => Math.floor(unit() * limit);
  return {
    unit,
    below,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    chance: (share) => unit() < share,
    // The inverse of the distribution whose density at a rank is one over (rank + flatten) to the power of the exponent.
    rank: (size, flatten, exponent = 1.05) => {
      const power = 1 - exponent;
      const first = flatten ** power;
      const drawn = first + unit() * ((size + flatten) ** power - first);
      return Math.min(size - 1, Math.max(0, Math.floor(drawn ** (1 / power) - flatten)));
    },
  };
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
