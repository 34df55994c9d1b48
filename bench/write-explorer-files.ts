import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExplorerNames } from '../src/explore/build-names.ts';
import { buildRecords } from '../src/explore/build-records.ts';
import { chunkPlans, packPlan } from '../src/explore/pack-records.ts';
import { readCorpus } from '../src/loaders/read-corpus.ts';
import { readReferences } from '../src/loaders/read-references.ts';
import { placeCommitment } from '../src/views/commitment-page.ts';
import { buildCommitments, indexCommitments } from '../src/views/commitments.ts';
import { findSharedWordingOf } from '../src/views/shared-wording/find-shared-wording.ts';

/**
 * `node bench/write-explorer-files.ts FOLDER`: writes what the table of all
 * commitments loads, of the content that CONTENT_DIR names, into FOLDER/explore
 * and does nothing else of a build.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder to write the files into.');
const home = join(folder, 'explore');
mkdirSync(join(home, 'rows'), { recursive: true });
const corpus = readCorpus();
const commitments = buildCommitments(corpus);
const index = indexCommitments(commitments);
const byPlan = Map.groupBy(commitments, ({ planId }) => planId);
const wording = findSharedWordingOf(corpus);
const chunks = chunkPlans(
  corpus.plans.map(({ id }) => {
    const placed = (byPlan.get(id) ?? []).map((commitment) => placeCommitment(commitment, index));
    return packPlan(id, buildRecords(placed, wording.get(id) ?? new Map()));
  }),
);
chunks.forEach((text, chunk) => {
  writeFileSync(join(home, 'rows', `${String(chunk)}.json`), text);
});
const { agencies, goals } = corpus;
const plans = corpus.plans.map(({ summary }) => summary);
const jurisdictions = [...readReferences().jurisdictions.values()];
for (const language of ['vi', 'en'] as const) {
  const names = buildExplorerNames(
    { plans, commitments, jurisdictions, agencies, goals, chunks: chunks.length },
    language,
  );
  writeFileSync(join(home, `names.${language}.json`), JSON.stringify(names));
}
