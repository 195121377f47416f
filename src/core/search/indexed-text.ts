/**
 * Stands between the facts of a card, which the engine keeps as one field; a sign that no text has. It has a module of its
 * own, since the browser needs it and not the schemas that records are made with.
 */
export const factSeparator = '\u241F';
