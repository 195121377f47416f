import { about } from './en/about.ts';
import { contribute } from './en/contribute.ts';
import { course } from './en/course.ts';
import { entry } from './en/entry.ts';
import { feeds } from './en/feeds.ts';
import { handOut } from './en/hand-out.ts';
import { home } from './en/home.ts';
import { labels } from './en/labels.ts';
import { meanings } from './en/meanings.ts';
import { myListMarks } from './en/my-list-marks.ts';
import { myListPage } from './en/my-list-page.ts';
import { readingLists } from './en/reading-lists.ts';
import { search } from './en/search.ts';
import { searchPage } from './en/search-page.ts';
import { site } from './en/site.ts';
import { sources } from './en/sources.ts';
import { suggestions } from './en/suggestions.ts';
import { terms } from './en/terms.ts';

/** Interface text in English. */
export const en = {
  siteName: 'Peace Operations Lessons',
  site,
  labels,
  meanings,
  entry,
  feeds,
  terms,
  sources,
  readingLists,
  search: { ...searchPage, ...search },
  suggestions,
  handOut,
  home,
  about,
  contribute,
  course,
  myList: { ...myListMarks, ...myListPage },
};
