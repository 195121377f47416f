import { en } from './en.ts';

/** Interface text by language. A further language is a further file with the same shape. */
export const messages = { en } as const;

export type Messages = typeof en;
