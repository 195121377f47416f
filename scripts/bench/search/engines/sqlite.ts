import { DatabaseSync } from 'node:sqlite';
import type { Doc } from '../collection.ts';
import { depth, type Engine, localEngine } from '../engine.ts';

/** SQLite FTS5 with Porter's stems, any word, by its bm25; https://www.sqlite.org/fts5.html */
export function sqliteEngine(docs: readonly Doc[]): Engine {
  const database = new DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE docs USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare('INSERT INTO docs (id, title, text) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, title, text } of docs) insert.run(id, title, text);
  database.exec('COMMIT');
  const select = database.prepare('SELECT id FROM docs WHERE docs MATCH ? ORDER BY bm25(docs) LIMIT ?');
  return localEngine('sqlite-fts5', 'SQLite FTS5, Porter stems, any word, bm25', (query) => {
    const match = anyWord(query);
    return match === '' ? [] : select.all(match, depth).map(({ id }) => String(id));
  });
}

/** The words of a query, quoted so that none is an operator, any of which may match. */
function anyWord(query: string): string {
  const words = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(words)].map((word) => `"${word}"`).join(' OR ');
}
