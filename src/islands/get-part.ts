/** A part of an element that its page must have; throws where it has none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function getPart<T extends HTMLElement = HTMLElement>(host: Element, selector: string): T {
  const found = host.querySelector<T>(selector);
  if (found === null) throw new Error(`<${host.localName}> needs an element ${selector}.`);
  return found;
}
