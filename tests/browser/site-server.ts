import { preview } from 'astro';

/** The built site, served on a free port of this machine. */
export interface SiteServer {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves `dist`, or a site built elsewhere. Refuses when there is no built site. */
export async function serveSite(
  base: string = process.env['BASE_PATH'] ?? '/',
  outDir = 'dist',
): Promise<SiteServer> {
  const server = await preview({ base, outDir, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  return {
    url: `http://127.0.0.1:${String(server.port)}${base.replace(/\/?$/, '/')}`,
    stop: () => server.stop(),
  };
}
