/**
 * A notebook for reading: as a page of HTML that needs nothing else, or as Markdown. Read {@link
 * veritable.kernel.page.HtmlPage} first. May import {@code api} and {@code notebook}.
 */
@NullMarked
package veritable.kernel.page;

import org.jspecify.annotations.NullMarked;
