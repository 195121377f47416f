import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../../core/entry.ts';
import { everyEntryAddress } from '../../../core/every-address.ts';
import * as site from '../../../site.ts';
import { recordOfEntry } from '../../../views/record.ts';

type Props = { entry: Entry };

export const getStaticPaths = (() =>
  everyEntryAddress(site.repository).map(({ id, of }) => ({
    params: { id },
    props: { entry: of } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { entry } }) => Response.json(recordOfEntry(site, entry));
