/**
 * What people decide about findings, for good: answers in a ledger, strategies that suggest them,
 * and what follows from them. Read {@link veritable.decision.Ledger} first. May import {@code
 * compare} and what that imports.
 */
@NullMarked
package veritable.decision;

import org.jspecify.annotations.NullMarked;
