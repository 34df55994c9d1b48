/** The id that an address asks for. In: its hash with the `#`. Empty where it asks for none, or is not rightly encoded. */
export function readAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
