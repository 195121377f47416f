/**
 * What the code host is told: workflows that hold no power they do not need, forms that it can show, owners of what is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
};
type Job = { permissions?: unknown; 'timeout-minutes'?: number; steps: Step[] };
type Workflow = { on: object; permissions?: unknown; concurrency?: object; jobs: Record<string, Job> };
type Field = {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: unknown[] };
  validations?: { required?: boolean };
};
type Form = { name?: string; description?: string; labels?: string[]; body: Field[] };

const read = (file: string): string => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const workflows = yamlIn<Workflow>('.github/workflows');
const forms = yamlIn<Form>('.github/ISSUE_TEMPLATE').filter(({ file }) => file !== 'config.yml');
const steps = workflows.flatMap(({ file, content }) => stepsOf(content).map((step) => ({ file, step })));
const workflow = (name: string) => workflows.find(({ file }) => file === name)?.content;

test('the workflows are started by what they are for', () => {
  expect(workflows.map(({ file }) => file).sort()).toEqual(['check.yml', 'deploy.yml']);
  expect(workflow('check.yml')?.on).toEqual({ pull_request: null, push: { branches: ['main'] } });
  expect(workflow('deploy.yml')?.on).toEqual({ push: { branches: ['main'] } });
});

describe.each(workflows)('$file', ({ text, content }) => {
  test('every action is pinned by its commit, with the version beside it', () => {
    const written = text.split('\n').filter((line) => /^\s*(-\s+)?uses:/.test(line));
    expect(written.length).toBeGreaterThan(0);
    expect(written).toHaveLength(stepsOf(content).filter(({ uses }) => uses !== undefined).length);
    const pinned = /uses: [a-z0-9-]+\/[a-z0-9-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(written.filter((line) => !pinned.test(line))).toEqual([]);
  });

  test('it may only read', () => {
    expect(content.permissions).toEqual({ contents: 'read' });
  });

  test('it knows no secret, and never runs a proposal with the rights of the repository', () => {
    expect(text).not.toMatch(/\bsecrets\b|github\.token|pull_request_target|workflow_run/);
  });

  test('no command takes in text of a proposal', () => {
    expect(stepsOf(content).filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('a newer run ends an older one, and none runs for ever', () => {
    expect(content.concurrency).toEqual({ group: expect.any(String), 'cancel-in-progress': true });
    const limits = Object.values(content.jobs).map((job) => job['timeout-minutes']);
    expect(limits.every((minutes) => minutes !== undefined && minutes <= 30)).toBe(true);
  });

  test('a checkout leaves no credentials behind', () => {
    const checkouts = stepsOf(content).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('it runs a Node.js that the commands run on', () => {
    const setups = stepsOf(content).filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(setups.length).toBeGreaterThan(0);
    expect(setups.filter((step) => step.with?.['node-version'] !== 24)).toEqual([]);
  });
});

test('only the job that publishes may more, and it runs no command', () => {
  const jobs = workflows.flatMap(({ file, content }) =>
    Object.entries(content.jobs).map(([name, job]) => ({ name: `${file} ${name}`, job })),
  );
  const powerful = jobs.filter(({ job }) => job.permissions !== undefined);
  expect(powerful.map(({ name, job }) => [name, job.permissions])).toEqual([
    ['deploy.yml deploy', { pages: 'write', 'id-token': 'write' }],
  ]);
  expect(powerful.flatMap(({ job }) => job.steps).filter(({ run }) => run !== undefined)).toEqual([]);
});

test('every npm script that they call is there', () => {
  const called = steps.flatMap(({ step }) => scriptsIn(step.run ?? ''));
  expect(called).toEqual(expect.arrayContaining(['check', 'test', 'build']));
  expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('a proposal is checked with annotations, put into words, tested, built and kept', () => {
  const inCheck = steps.filter(({ file }) => file === 'check.yml').map(({ step }) => step);
  const runs = inCheck.flatMap(({ name, run }) => (name === 'Content or code, not both' ? [] : (run ?? [])));
  expect(runs).toEqual([
    'npm ci',
    'npm run -s generate -- --record',
    'npm run -s check -- --format github',
    // Into the summary alone: in the log a line of a stranger could pass for a command.
    'npm run -s change -- --base HEAD^1 --format github >> "$GITHUB_STEP_SUMMARY"',
    'npm test',
    'npm ci',
    'npm run build',
  ]);
  // The commit that a proposal would be merged into is the one before.
  expect(inCheck[0]?.with?.['fetch-depth']).toBe(2);
  expect(inCheck.at(-1)?.uses).toMatch(/^actions\/upload-artifact@/);
  expect(inCheck.at(-1)?.with).toMatchObject({ path: 'dist', 'if-no-files-found': 'error' });
});

test('a failed check of the content hides neither the change in words nor the tests', () => {
  const late = steps.filter(({ step }) => /^npm (run -s change|test)\b/.test(step.run ?? ''));
  expect(late.map(({ step }) => step.if)).toEqual([
    expect.stringContaining("!cancelled() && steps.install.outcome == 'success'"),
    expect.stringContaining("!cancelled() && steps.install.outcome == 'success'"),
  ]);
});

test('a build says that it is a proposal where it is one', () => {
  const builds = steps.filter(({ step }) => step.run === 'npm run build');
  expect(builds.map(({ file, step }) => [file, step.env?.['PREVIEW']])).toEqual([
    ['check.yml', '1'],
    ['deploy.yml', undefined],
  ]);
});

test('nothing is published before its id is recorded', () => {
  const runs = steps.filter(({ file }) => file === 'deploy.yml').map(({ step }) => step.run);
  expect(runs.indexOf('npm run -s generate -- --record --check')).toBe(runs.indexOf('npm run build') - 1);
});

test('newer actions and packages are proposed, after a week', () => {
  const { version, updates } = parse(read('.github/dependabot.yml')) as {
    version: number;
    updates: { 'package-ecosystem': string; cooldown: { 'default-days': number } }[];
  };
  expect(version).toBe(2);
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm']);
  expect(updates.map(({ cooldown }) => cooldown['default-days'])).toEqual([7, 7]);
});

test('what is published is built for its address', () => {
  const build = steps.find(({ file, step }) => file === 'deploy.yml' && step.run === 'npm run build');
  expect(Object.keys(build?.step.env ?? {}).sort()).toEqual([
    'BASE_PATH',
    'CONTACT',
    'REPOSITORY_URL',
    'SITE_URL',
  ]);
});

test('there is a form for each thing that people bring', () => {
  const files = ['correction.yml', 'follow-up.yml', 'new-lesson.yml', 'vocabulary-term.yml'];
  expect(forms.map(({ file }) => file).sort()).toEqual(files);
  expect(parse(read('.github/ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: true });
});

describe.each(forms)('$file', ({ content: { name, description, labels, body } }) => {
  const fields = body.filter(({ type }) => type !== 'markdown');

  test('has a name, a description and labelled fields of its own', () => {
    expect(name).toMatch(/\w/);
    expect(description).toMatch(/\w/);
    expect(labels).toEqual([expect.stringMatching(/^[a-z -]+$/)]);
    expect(fields.filter(({ attributes }) => !attributes.label)).toEqual([]);
    const ids = fields.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+$/.test(id ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const types = ['input', 'textarea', 'dropdown', 'checkboxes'];
    expect(fields.filter(({ type }) => !types.includes(type))).toEqual([]);
  });

  test('is short, and asks for source, section and page', () => {
    expect(fields.length).toBeLessThanOrEqual(8);
    const required = fields.filter(({ validations }) => validations?.required).map(({ id }) => id);
    expect(required).toEqual(expect.arrayContaining(['source', 'section', 'page']));
  });

  test('warns before anything is written, and asks again at the end', () => {
    expect(body[0]?.attributes.value).toMatch(/put a person at risk[\s\S]*private/);
    expect(body.at(-1)).toMatchObject({ type: 'checkboxes', attributes: { options: [{ required: true }] } });
  });
});

test('a pull request is asked for its source, and for people at risk', () => {
  const text = read('.github/PULL_REQUEST_TEMPLATE.md');
  expect(text).toMatch(/Source, section and page/);
  expect(text).toMatch(/- \[ \] .*put a person at risk/);
  const called = scriptsIn(text);
  expect(called).toEqual(['check', 'test']);
  expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

describe('owners', () => {
  const owners = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
    .map(([pattern = '', ...names]) => ({ pattern, names }));
  const ownersOf = (file: string) =>
    owners.findLast(({ pattern }) => pattern === '*' || `/${file}`.startsWith(pattern))?.names ?? [];

  test('every path is there, a folder as a folder', () => {
    const paths = owners.map(({ pattern }) => pattern).filter((pattern) => pattern !== '*');
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((pattern) => !pattern.startsWith('/') || !existsSync(`.${pattern}`))).toEqual([]);
  });

  test('content has other owners than code, and pages of the guide are code', () => {
    const content = new Set(readdirSync('content').map((name) => `content/${name}`));
    expect(content.delete('content/guide')).toBe(true);
    const editors = ownersOf('content/sources.yaml');
    expect([...content].filter((file) => ownersOf(file).join() !== editors.join())).toEqual([]);
    const code = ['content/guide/', '.github/', 'scripts/', 'src/', 'test/', 'package.json', 'README.md'];
    const maintainers = ownersOf('src/');
    expect(code.filter((file) => ownersOf(file).join() !== maintainers.join())).toEqual([]);
    expect([editors.length, maintainers.length]).toEqual([1, 1]);
    expect(editors).not.toEqual(maintainers);
  });
});

/** Every YAML file of a folder, as text and as what it says; repeated keys and other faults are errors. */
function yamlIn<T>(folder: string): { file: string; text: string; content: T }[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => {
      const text = read(`${folder}/${file}`);
      return { file, text, content: parse(text, { strict: true }) as T };
    });
}

function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap((job) => job.steps);
}

/** The scripts of the package that a command or a text calls, in their order. */
function scriptsIn(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run (?:-\S+ )*([a-z-]+)|(test|start)\b)/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );
}
