import type { ChildNode, Document, Element } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** The tree of an XML part. */
export function parseXml(text: string): Document {
  return parseDocument(text, { xmlMode: true });
}

/** The elements right below, all or those of a name. */
export function childrenOf(node: Element | Document | undefined, name?: string): Element[] {
  return (node?.children ?? []).filter(
    (child: ChildNode): child is Element => isTag(child) && (name === undefined || child.name === name),
  );
}

/** The element reached by names, one below the other. */
export function findBelow(node: Element | Document | undefined, ...names: string[]): Element | undefined {
  let found: Element | Document | undefined = node;
  for (const name of names) found = childrenOf(found, name)[0];
  return found as Element | undefined;
}

/** All elements of a name, at any depth, in order. */
export function findAll(node: Element | Document, name: string): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The `w:val` of an element. */
export function valueOf(element: Element | undefined): string | undefined {
  return element?.attribs['w:val'];
}

/** Whether a switch such as `w:caps` is on, off, or not said. */
export function readSwitch(properties: Element | undefined, name: string): boolean | undefined {
  const element = findBelow(properties, name);
  if (element === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? 'true');
}

export function textOf(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join('');
}
