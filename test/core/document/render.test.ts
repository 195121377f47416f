import { describe, expect, test } from 'vitest';
import { shown, withBody } from './sample.ts';

const html = (body: string) => shown(withBody(body).html).trim();

test.each([
  ['A *b* **c** `d`.', '<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>'],
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['## Why', '<h2 id="section-why">Why</h2>'],
  ['# Why', '<h2 id="section-why">Why</h2>'],
  ['H<sub>2</sub>O', '<p>H<sub>2</sub>O</p>'],
  ['A & "b" \\< c', '<p>A &#x26; "b" &#x3C; c</p>'],
])('%j', (body, expected) => {
  expect(html(body)).toBe(expected);
});

describe('holes, filled when the whole repository is known', () => {
  test.each([
    ['A <Cite source="x" section="3.6" pages="23" />.', '<p>A [[cite x 3.6 23]].</p>'],
    ['A <Cite source="x" />.', '<p>A [[cite x  ]].</p>'],
    [
      'A <Term id="impp">process</Term>.',
      '<p>A <a href="[[term-address impp]]" class="term">process</a>.</p>',
    ],
    ['[A](../recommendations/b.mdx#why)', '<p><a href="[[entry-address recommendations/b.mdx]]">A</a></p>'],
    [
      '<Callout kind="caution">\n\nTake care.\n\n</Callout>',
      '<div class="callout callout-caution" role="note"><p class="callout-label">[[callout-label caution]]</p><p>Take care.</p></div>',
    ],
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

describe('links', () => {
  test.each([
    ['https://example.org/a?b=c&d', 'https://example.org/a?b=c&#x26;d'],
    ['HTTP://example.org', 'HTTP://example.org'],
  ])('%s leads out', (href, written) => {
    expect(html(`[A](${href})`)).toBe(`<p><a href="${written}" rel="external noopener noreferrer">A</a></p>`);
  });

  test.each(['mailto:a@example.org', '#section-why'])('%s stays', (href) => {
    expect(html(`[A](${href})`)).toBe(`<p><a href="${href}">A</a></p>`);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&#58;alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'java&#x0A;script:alert(1)',
    'java&Tab;script:alert(1)',
    '<java\tscript:alert(1)>',
    '< javascript:alert(1)>',
    '<%20javascript:alert(1)>',
    'javascript:%61lert(1)',
    'javascript://example.org/%0Aalert(1)',
    '&#xFEFF;javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'DATA:text/html;base64,x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'ftp://example.org',
    'view-source:https://example.org',
    'https:alert(1)',
    'https:/example.org',
    'https://user@example.org',
    'https://user:password@example.org',
    '//example.org',
    '\\\\\\\\example.org',
    '/etc/passwd',
    '/\\\\example.org',
    'tel:1',
    '?x',
    '',
    '#"onclick=',
    '<mailto:a@example.org?attach=x y>',
    '../../../etc/x.mdx',
  ])('a link to %s is refused', (href) => {
    for (const body of [`[A](${href})`, `[A][b]\n\n[b]: ${href || '<>'}`]) {
      expect(html(body)).toBe('<p><span>A</span></p>');
    }
  });
});
