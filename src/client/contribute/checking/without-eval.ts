/**
 * The content policy allows no program that is made of text. The library of schemas would make some to be quick, and tries
 * whether it may: it is told before any schema is made, so this module comes first.
 */
import { z } from 'zod';

z.config({ jitless: true });
