/**
 * The binding: the one place where pages meet the repository. Everything in it is made once a build.
 */
import { getCollection } from 'astro:content';
import { crossReferences } from './core/cross-references.ts';
import { createPaths } from './core/paths.ts';
import { assemble } from './core/repository.ts';
import { messages } from './messages/index.ts';

export const paths = createPaths(import.meta.env.BASE_URL, import.meta.env.SITE);

/** Interface text, in the one language so far. */
export const t = messages.en;

export const { repository } = assemble((await getCollection('documents')).map(({ data }) => data));

export const index = crossReferences(repository);
