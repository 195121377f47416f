import { excerpt } from '../../core/search/excerpt.ts';
import { markMatches, type Piece, type Sought } from '../../core/search/mark.ts';
import type { Plan } from '../../core/search/plan.ts';
import type { Ranked } from '../../core/search/rank.ts';
import { search as t } from '../../messages/en/search.ts';
import type { CardFields } from './engine.ts';

/** What of a query a card shows: where it matched, and why it is there. */
export type Match = { sought: Sought; plan: Plan; ranked: Ranked | undefined };

/** Fills a copy of the card that every list of the site shows. Whatever the fields hold, they are only ever text. */
export function resultCard(
  template: HTMLTemplateElement,
  base: string,
  card: CardFields,
  { sought, plan, ranked }: Match,
): Node {
  const element = template.content.cloneNode(true) as DocumentFragment;
  const article = element.querySelector('article');
  if (article !== null) Object.assign(article.dataset, { kind: card.kind, entryId: card.id });
  const fill = (selector: string, ...nodes: (Node | string)[]): void => {
    const place = element.querySelector<HTMLElement>(selector);
    if (place === null) return;
    place.replaceChildren(...nodes);
    place.hidden = nodes.every((node) => node === '');
  };
  const mark = (text: string): (Node | string)[] => nodesOf(markMatches(text, sought));
  fill('.card-kind', card.label);
  const link = element.querySelector<HTMLAnchorElement>('.card-title a');
  if (link !== null) link.href = `${base}${card.url}`;
  const coins = element.querySelector<HTMLElement>('.Z3988');
  const identifier = new URL(`${base}${card.url}`, location.href).href;
  if (coins !== null)
    coins.title += `&${new URLSearchParams({ 'rft.title': card.title, 'rft.identifier': identifier })}`;
  fill('.card-title a', ...mark(card.title));
  fill('.card-summary', ...mark(card.summary));
  const passage = ranked === undefined ? null : excerpt(card.body, [card.title, card.summary], sought);
  fill('.card-excerpt', ...(passage === null ? [''] : nodesOf(passage)));
  fill('.card-why', ranked === undefined ? '' : why(ranked, plan));
  fill(
    '.card-meta',
    ...card.facts.map((fact) => {
      const item = document.createElement('li');
      item.textContent = fact;
      return item;
    }),
  );
  const add = element.querySelector<HTMLElement>('[data-add]');
  if (add !== null) {
    add.dataset['add'] = card.id;
    add.hidden = false;
    fill('[data-add] > .visually-hidden', `: ${card.title}`);
  }
  return element;
}

/** Why a result is there where it does not match every word as typed. */
function why({ matched, through }: Ranked, plan: Plan): string {
  const labels = (reason: 'name' | 'close'): string[] =>
    through.filter(({ why: by }) => by === reason).map(({ label }) => label);
  const [names, close] = [labels('name'), labels('close')];
  const all = plan.terms.length;
  const words = matched.map((at) => plan.terms[at]?.typed ?? '');
  return [
    names.length === 0 ? '' : t.through(names),
    close.length === 0 ? '' : t.close(close),
    all === matched.length ? '' : t.some(words, all),
  ]
    .filter(Boolean)
    .join(' · ');
}

function nodesOf(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
