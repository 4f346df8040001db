package veritable.table;

import veritable.claim.Statement;
import veritable.compare.Evidence;

/**
 * One place of one side of a finding.
 *
 * @param side number of the side in its finding, from 1
 */
public record EvidenceRow(FindingRow of, int side, Evidence evidence, Statement statement) {}
