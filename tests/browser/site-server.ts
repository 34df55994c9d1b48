import { preview } from 'astro';

/** The built site, served on a free port of this machine. */
export interface SiteServer {
  /** Address of the home page, with a slash at its end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serves `dist`. Refuses when there is no built site. */
export async function serveSite(): Promise<SiteServer> {
  const server = await preview({ logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  const base = process.env['BASE_PATH'] ?? '/';
  return {
    url: `http://127.0.0.1:${String(server.port)}${base.replace(/\/?$/, '/')}`,
    stop: () => server.stop(),
  };
}
