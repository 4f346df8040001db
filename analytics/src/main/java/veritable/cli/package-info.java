/**
 * The {@code veritable} command: one file per subcommand, {@link veritable.cli.Main} first. May
 * import everything.
 */
@NullMarked
package veritable.cli;

import org.jspecify.annotations.NullMarked;
