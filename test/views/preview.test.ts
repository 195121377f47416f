import { expect, test } from 'vitest';
import { frame } from '../../src/views/frame.ts';
import { site } from './sample.ts';

const page = { title: 'Plan', path: site.paths.about };

test('every page of a proposal says that it is one, and is left out of search engines', () => {
  expect(frame({ ...site, isPreview: true }, page)).toMatchObject({
    preview: 'A proposal, not yet reviewed and not published. Do not cite it.',
    unlisted: true,
  });
});

test('what is published says nothing of the kind', () => {
  expect(frame(site, page)).toMatchObject({ preview: null, unlisted: false });
  expect(frame({ ...site, isPreview: false }, page)).toMatchObject({ preview: null, unlisted: false });
});
