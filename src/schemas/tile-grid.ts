import { z } from 'zod';

const place = z.int().min(1);

/** Where a provincial unit stands on the coverage board: rows from the north, columns from the west, both from 1. */
export const tileSchema = z.strictObject({
  code: z.string().regex(/^\d\d$/, "expected a code of two digits in quotes, such as '52'"),
  row: place,
  /** With more columns a tile on a phone has no room for a name. */
  column: place.max(7, 'expected at most 7 columns: with more a tile on a phone has no room for a name'),
});

export type Tile = z.infer<typeof tileSchema>;
