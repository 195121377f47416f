import type { APIRoute, GetStaticPaths } from 'astro';
import { everyListAddress } from '../../../core/every-address.ts';
import type { ReadingList } from '../../../core/reading-list.ts';
import * as site from '../../../site.ts';
import { recordOfList } from '../../../views/record.ts';

type Props = { list: ReadingList };

export const getStaticPaths = (() =>
  everyListAddress(site.repository).map(({ id, of }) => ({
    params: { id },
    props: { list: of } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { list } }) => Response.json(recordOfList(site, list));
