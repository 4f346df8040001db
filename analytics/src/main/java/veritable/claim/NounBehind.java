package veritable.claim;

/** Reads the noun behind a number: what is counted or measured. */
final class NounBehind {
    private final String text;
    private final ChangeWords changes;
    private final int limit;
    private int end;

    /**
     * @param end of the number and of what bounds it
     */
    NounBehind(String text, ChangeWords changes, int end, int limit) {
        this.text = text;
        this.changes = changes;
        this.end = end;
        this.limit = limit;
    }

    /** Where the noun ends, once it is read. */
    int end() {
        return end;
    }

    /** The noun that follows, up to 的, 和 or a mark; in English up to three words. */
    String read() {
        int begin = Chars.skipBlanks(text, end, limit);
        if (begin < limit && text.charAt(begin) == '的') {
            begin = Chars.skipBlanks(text, begin + 1, limit);
        } else if (text.startsWith("of ", begin)) {
            begin += 3;
        }
        int stop = begin;
        int words = 0;
        while (stop < limit && stop - begin < 24) {
            char c = text.charAt(stop);
            if (SurroundingsReader.DELIMITERS.indexOf(c) >= 0
                    || "的和与及或,.+/<>=~～-&".indexOf(c) >= 0
                    || Chars.isDigit(c)) {
                break;
            }
            if (c == ' ' && (++words > 2 || endsPhrase(stop + 1))) {
                break;
            }
            stop++;
        }
        if (stop - begin >= 24 || (stop < limit && isInWord(stop))) {
            return "";
        }
        return noun(begin, stop);
    }

    private boolean endsPhrase(int at) {
        return NumberWords.AFTER_NOUN.at(text, at, limit) > 0;
    }

    private boolean isInWord(int stop) {
        return Chars.isDigit(text.charAt(stop))
                && stop > 0
                && Chars.isLetter(text.charAt(stop - 1));
    }

    private String noun(int begin, int stop) {
        int from = begin;
        int to = Chars.skipBlanksBack(text, stop, begin);
        int verb = changes.isOpen() ? changes.leading(from, to) : 0;
        from = Chars.skipBlanks(text, from + verb, to);
        int tail = verb == 0 && changes.isOpen() ? changes.trailing(from, to) : 0;
        to = Chars.skipBlanksBack(text, to - tail, from);
        if (from < to && isHanWordOfTime(from)) {
            return "";
        }
        end = to > from ? to : end;
        return to - from > 16 && Chars.isHan(text.charAt(from))
                ? ""
                : SurroundingsReader.bare(text, from, to);
    }

    private boolean isHanWordOfTime(int at) {
        return "前后内外中时来".indexOf(text.charAt(at)) >= 0;
    }
}
