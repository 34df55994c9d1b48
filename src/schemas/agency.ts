import { z } from 'zod';

/** A role that plans name: `Sở Nội vụ` is one role, with a body of its own in each province. */
export const agencySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected small letters, digits and hyphens'),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  /** `group` is a set of bodies that no name lists: “các sở, ban, ngành”. */
  kind: z.enum([
    'government',
    'department',
    'office',
    'forces',
    'party',
    'front',
    'media',
    'service',
    'committee',
    'group',
  ]),
  level: z.enum(['central', 'province', 'commune', 'any']),
  /** Other ways in which plans print the name; letter case and spaces do not matter. */
  variants: z.array(z.string().min(1)),
});

export type Agency = z.infer<typeof agencySchema>;
