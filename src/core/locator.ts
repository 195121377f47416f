import { z } from 'zod';
import { line, reference } from './field.ts';

/** Where in a source a statement stands. */
export const locator = z.strictObject({
  source: reference.describe('Id of the source, from sources.yaml.'),
  section: line(40).optional().describe('Number of the section, as printed: "3.6".'),
  pages: z
    .string()
    .regex(
      /^[\divxlc]+([-–][\divxlc]+)?(, ?[\divxlc]+([-–][\divxlc]+)?)*$/i,
      'printed pages such as "23", "22-23" or "9, 23"',
    )
    .optional()
    .describe('Printed pages: "23", "22-23" or "9, 23".'),
});

export type Locator = z.infer<typeof locator>;
