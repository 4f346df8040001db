/**
 * One session: cells are run one after the other, whoever asks for it. Read {@link
 * veritable.kernel.session.Session} first. May import {@code api}, {@code eval}, {@code magic} and
 * {@code display}.
 */
@NullMarked
package veritable.kernel.session;

import org.jspecify.annotations.NullMarked;
