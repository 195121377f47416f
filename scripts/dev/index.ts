/**
 * Writes the search index that `npm run dev` serves, in a process of its own: the server goes on serving. Takes the folder
 * for it, which is brought up to date.
 */
import path from 'node:path';
import { folderUpdate } from '../../src/files/folder-update.ts';
import { loadRepository } from '../../src/files/load.ts';
import { beginIndex } from '../../src/files/search-index.ts';
import { settings } from '../../src/files/settings.ts';
import { searchRecords } from '../../src/views/search-records.ts';
import { boundSite } from '../bound-site.ts';

const [folder = ''] = process.argv.slice(2);
const set = settings(process.env);
const { repository } = await loadRepository(set.contentDir, set.documentCache);
const { index, indexParts } = await boundSite(repository, set);
const records = searchRecords(repository, index);
const indexing = await beginIndex(records, path.join(set.cacheDir, 'index'), indexParts);
const update = await folderUpdate(folder, `${folder}.json`);
const written = await indexing.done;
written.putInto(update);
await update.publish();
await written.keep();
process.exit(0);
