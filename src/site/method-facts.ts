/** What the guide to the method tells out of the code itself, so that the two cannot part. */
export { EQUIVALENTS } from '../text/equivalents.ts';
export { LIMITS } from '../views/shared-wording/limits.ts';
export { MEASURED } from '../views/shared-wording/measured.ts';
