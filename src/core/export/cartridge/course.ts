/**
 * A reading list made ready for a course: all references are resolved, all texts are plain text in one language, and all
 * addresses are whole. What writes it down knows neither the repository nor the words of the interface.
 */
export type Course = {
  id: string;
  title: string;
  purpose: string;
  /** A language code, and the direction in which the language is written. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Where the list stands on the web. */
  address: string;
  /** Under which terms it may be used. */
  licence: string;
  /** Day of its last change, as 2026-11-24; null where it is not known. */
  changed: string | null;
  about: CoursePage;
  sections: readonly CourseSection[];
};

export type CourseSection = { title: string; notes: CoursePage; items: readonly CourseItem[] };

/** One thing to read: an address that is opened, or a page that says where it is found. */
export type CourseItem = {
  kind: 'entry' | 'source';
  id: string;
  title: string;
  leadsTo: { address: string } | { page: CoursePage };
};

export type CoursePage = { title: string; blocks: readonly Block[] };

/** A part of a page. A label stands before its text and is set off from it. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; label?: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'link'; text: string; address: string; label?: string };
