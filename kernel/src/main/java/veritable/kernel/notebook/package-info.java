/**
 * Notebooks as files, and their execution in this process. Read {@link
 * veritable.kernel.notebook.NotebookFile} first, then {@link
 * veritable.kernel.notebook.NotebookRunner}. May import {@code api}, {@code eval}, {@code magic},
 * {@code display} and {@code session}.
 */
@NullMarked
package veritable.kernel.notebook;

import org.jspecify.annotations.NullMarked;
