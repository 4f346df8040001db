/**
 * The dossier: one self-contained HTML page on which a reviewer sees every finding with both sides
 * in context. Read {@link veritable.dossier.Dossiers} first. May import {@code chart}, {@code
 * table} and what is above them.
 */
@NullMarked
package veritable.dossier;

import org.jspecify.annotations.NullMarked;
