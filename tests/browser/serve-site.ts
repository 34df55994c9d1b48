import type { TestProject } from 'vitest/node';
import { serveSite } from './site-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

/** Serves the built site while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await serveSite();
  project.provide('siteUrl', server.url);
  return server.stop;
}
