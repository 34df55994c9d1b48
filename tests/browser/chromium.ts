import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a headless Chromium for the browser tests.
 *
 * In: the machine, and the variable CHROME_PATH. Out: a running browser, which
 * the caller closes. It is the program CHROME_PATH names or, when that is not
 * set, the first that starts of the browsers installed here and the one in
 * `@sparticuz/chromium`, which is unpacked at its first use. It reaches this
 * machine only: any other host does not resolve.
 *
 * Refuses a CHROME_PATH that does not start, and a machine where no browser
 * does; the error names each one tried and says what to do.
 */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  const browsers = named ? [installed(named)] : [...installedChromiums().map(installed), BUNDLED];
  const failures: string[] = [];
  for (const browser of browsers) {
    try {
      const options = await browser.options();
      return await chromium.launch({
        ...options,
        chromiumSandbox: false,
        args: ARGUMENTS,
        timeout: START_LIMIT,
      });
    } catch (error) {
      failures.push(`- ${browser.name}: ${reason(error)}`);
    }
  }
  throw new Error(
    [
      'No Chromium could be started for the browser tests.',
      named
        ? 'Set CHROME_PATH to the program file of a Chromium or Chrome, or unset it to use what is installed.'
        : 'Install Chromium or Chrome, or set CHROME_PATH to the program file of one.',
      'Tried:',
      ...failures,
    ].join('\n'),
  );
}

/** Milliseconds a browser may take to start; several fit into the time of a test's hook. */
const START_LIMIT = 50_000;

/**
 * Keeps the browser on this machine. Playwright itself adds what ends updates,
 * sync and first-run pages, and `--no-sandbox`, without which root starts none.
 */
const ARGUMENTS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE ::1',
  '--no-proxy-server',
  '--disable-quic',
  '--disable-domain-reliability',
  '--no-pings',
];

interface LaunchOptions {
  executablePath: string;
  env?: Record<string, string | undefined>;
}

interface Candidate {
  name: string;
  options: () => LaunchOptions | Promise<LaunchOptions>;
}

/** The browser of `@sparticuz/chromium`, with the libraries and the fonts that come with it. */
const BUNDLED: Candidate = {
  name: '@sparticuz/chromium',
  async options() {
    const folder = await (unpacked ??= unpack());
    return {
      executablePath: join(folder, 'chromium'),
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        FONTCONFIG_PATH: import.meta.dirname,
        XDG_DATA_HOME: folder,
        XDG_DATA_DIRS: folder,
        XDG_CACHE_HOME: join(folder, 'cache'),
      },
    };
  },
};

function installed(executablePath: string): Candidate {
  return { name: executablePath, options: () => ({ executablePath }) };
}

/** The Chromium programs of this machine, each once, the likeliest first. */
function installedChromiums(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? PROGRAMS.map((name) => `${name}.exe`) : PROGRAMS;
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...usualPlaces()])].filter(isProgram);
}

const PROGRAMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
          join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        ),
      );
    case 'win32':
      return ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
        .flatMap((variable) => process.env[variable] ?? [])
        .flatMap((folder) => [
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]);
    default:
      return [
        '/usr/lib/chromium/chromium',
        '/usr/lib64/chromium-browser/chromium-browser',
        '/opt/google/chrome/chrome',
        '/snap/bin/chromium',
      ];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

let unpacked: Promise<string> | undefined;

/**
 * Unpacks the browser of `@sparticuz/chromium` unless an earlier run has, and
 * returns its folder. The folder appears whole or not at all, so two processes
 * may come here at once: both unpack, the first to finish is kept.
 *
 * Refuses machines other than Linux on x64, which the package has no browser for.
 */
async function unpack(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`it runs on Linux x64 only, this is ${process.platform} ${process.arch}`);
  }
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const cache = join(packageFolder, '..', '..', '.cache', 'sparticuz-chromium');
  const folder = join(cache, versionOf(packageFolder));
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'unpacking-'));
  try {
    // The package reads both variables: where to unpack, and to bring the libraries
    // a bare machine lacks. It also sets some for the program that imports it.
    await withEnvironment({ TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }, async () => {
      const { default: bundled } = await import('@sparticuz/chromium');
      await bundled.executablePath();
    });
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function versionOf(packageFolder: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** Does `work` with `changes` in the environment, then puts all of the environment back. */
async function withEnvironment(changes: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    // Variable by variable: parts of Node read the process's own environment, not this object.
    for (const name of Object.keys(process.env)) {
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    }
    Object.assign(process.env, before);
  }
}

/** The first line of what Playwright says, and what the browser itself wrote; the rest is a long log. */
function reason(error: unknown): string {
  const [first = '', ...log] = (error instanceof Error ? error.message : String(error)).split('\n');
  const written = log.flatMap((line) => /^\[pid=\d+\]\[err\] (.*)/.exec(line)?.[1] ?? []);
  return [first.replace('browserType.launch: ', ''), ...written].join('\n  ');
}
