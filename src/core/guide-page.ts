import { z } from 'zod';

/** The parts of the guide, in the order in which a contributor meets them. */
export const guideGroups = ['contributing', 'reviewing', 'reference', 'rules'] as const;
export type GuideGroup = (typeof guideGroups)[number];

/** Front matter of a page of the guide, which maintainers write as MDX. */
export const guidePage = z.strictObject({
  title: z.string(),
  summary: z.string(),
  /** Where the index lists it; a page of a rule needs none. */
  group: z.enum(guideGroups).optional(),
  /** A number; our own reader of YAML leaves numbers as they are written. */
  order: z.coerce.number().optional(),
});

/** A page of the guide; `id` may hold a folder: 'rules/known-term'. */
export type GuidePage = z.infer<typeof guidePage> & { id: string };
