/** The day that it is in Việt Nam at a moment, as an ISO day. */
export function vietnamDay(moment: Date): string {
  // Seven hours ahead, all year round.
  return new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
