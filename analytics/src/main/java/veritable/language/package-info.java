/**
 * The two languages of everything Veritable shows. Read {@link veritable.language.Labels} first.
 */
@NullMarked
package veritable.language;

import org.jspecify.annotations.NullMarked;
