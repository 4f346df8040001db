package veritable.kernel.session;

import java.io.IOException;
import veritable.kernel.api.MimeBundle;

/**
 * Who sees what a cell shows: a front end on the other side of sockets, or a notebook that is being
 * written. May be called from any thread, and after the cell has ended.
 */
public interface Front {
    /**
     * @param id the name under which it may be updated
     */
    void display(MimeBundle forms, String id);

    void update(MimeBundle forms, String id);

    void clear(boolean wait);

    /**
     * Asks for a line.
     *
     * @throws IOException if nobody is there to be asked
     */
    String input(String prompt, boolean hidden) throws IOException;

    /** Tells the other end of a comm; a front that nobody sits at has none. */
    default void comm(CommEvent event) {}

    /** Shows forms beside the notebook, such as the help of a magic. */
    void page(MimeBundle forms);

    /**
     * Proposes the code of another cell.
     *
     * @param replace whether it stands in place of this one, or below
     */
    void nextInput(String code, boolean replace);
}
