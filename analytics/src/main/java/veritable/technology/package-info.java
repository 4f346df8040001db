/**
 * The technologies that are known by name, and how their names are found in a text. Read {@link
 * veritable.technology.Technologies} first. May import nothing of ours.
 */
@NullMarked
package veritable.technology;

import org.jspecify.annotations.NullMarked;
