package veritable.claim;

import java.math.BigDecimal;

/**
 * A number with its unit as a text has it, read together with the words around it.
 *
 * @param start of the number, inclusive, in the text that was scanned
 * @param end after the unit
 * @param name what the words around it say is measured, or empty
 * @param counts whether the unit counts things (34 个国家), so that the name is what is counted
 * @param owner the words before a counted thing (集群 in 集群包含 5 个节点), or empty
 */
record Figure(
        int start,
        int end,
        Metric.Bound bound,
        Metric.Change change,
        BigDecimal value,
        String unit,
        String name,
        boolean counts,
        String owner) {}
