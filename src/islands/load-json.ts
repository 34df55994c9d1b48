const loaded = new Map<string, Promise<unknown>>();

/**
 * Loads a file of the site once for all scripts of a page; anew after a
 * failure. Rejects when it cannot be had.
 */
export function loadJson<T>(address: string): Promise<T> {
  let file = loaded.get(address);
  if (file === undefined) {
    file = load(address);
    loaded.set(address, file);
    file.catch(() => loaded.delete(address));
  }
  return file as Promise<T>;
}

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}
