/** A sentence with its gaps filled: `{count} results`. A gap without a value stays as it is. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
