package veritable.report;

import java.io.Reader;

/** Hands out what commonmark reads piece by piece, as long as there is memory to go on. */
final class WatchedReader extends Reader {
    private final Manuscript manuscript;
    private int position;

    WatchedReader(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.position = manuscript.base();
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        manuscript.progress(manuscript.lines().at(position));
        int end = Math.min(manuscript.chars().length, position + length);
        int count = end - position;
        System.arraycopy(manuscript.chars(), position, buffer, offset, count);
        position = end;
        return count > 0 || length == 0 ? count : -1;
    }

    @Override
    public void close() {}
}
