package veritable.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that no file knows, where what stands behind them can only be a version. */
final class UnknownNames {
    private static final Set<String> NO_NAMES =
            new HashSet<>(
                    Arrays.asList(
                            ("previously formerly currently recently originally now already still earlier later initially planned app application product compatibility requirements matrix support security performance highlights features changes roadmap known issues faq getting started quick start guide tutorial best practices architecture design deployment configuration monitoring networking storage environment components dependencies prerequisites documentation community ecosystem appendix glossary links resources future status timeline history version versions ver release releases section sections chapter chapters figure fig table step"
                                            + " phase part level line lines page rule item appendix note issue api rfc iso iec ieee gb gbt cve cwe"
                                            + " license licence gpl lgpl agpl mit apache bsd mpl epl cc by sa http https ip ipv4 ipv6 web top layer"
                                            + " tier localhost updated update updates document doc draft rev revision changelog v file files model"
                                            + " the a an and or of in on at to from for with without by as is are was were be new old latest stable"
                                            + " current previous next since until before after than about over under all any some only also use"
                                            + " using used install installing upgrade upgraded upgrading downgrade require requires required needs"
                                            + " need support supports supported supporting released introduced added removed deprecated fixed fix"
                                            + " run running build built via see port ports number no id sha commit tag branch pr bug lts ga beta alpha rc preview"
                                            + " target minimum min max default type name value key score total average avg ratio rate cpu gpu"
                                            + " memory disk time date day week month year quarter q h step test case example sample demo option"
                                            + " p50 p90 p95 p99 mttr roi sla slo figure listing eq equation theorem lemma definition proposition"
                                            + " copyright this that these those it its our your their we you they if when while where which"
                                            + " schema spec specification standard protocol kernel os distro distribution package image"
                                            + " client server cluster database engine runtime framework library tool tools plugin driver"
                                            + " enabled disabled true false null none yes not can may will should must could would"
                                            + " edge nightly canary stable latest snapshot usage overview summary introduction background conclusion references reference"
                                            + " report reports weekly monthly quarterly annual survey bulletin newsletter digest guide plan review runbook handbook playbook manual inventory platform team project"
                                            + " room office building wave gen generation grade class group zone rack slot row column cell chart diagram exhibit paragraph clause article lesson module unit exercise question answer task story ticket requirement control objective principle floor gate"
                                            + " replace replacing bump add remove drop move pin never apply checkout clone pull push exec delete create firmware readme prod staging preprod uat qa dev goal goals milestone sprint iteration episode season volume vol edition scenario")
                                    .split(" ")));

    private UnknownNames() {}

    /** A name right before {@code end}, as start and end; or null. */
    static int @Nullable [] before(String text, int end, boolean strict) {
        int stop = end(text, end);
        if (stop < 0) {
            return null;
        }
        int start = stop;
        int from = stop;
        int words = 0;
        while (words < 4) {
            int word = wordStart(text, from);
            if (word == from || !isNameWord(text, word, from, words == 0)) {
                break;
            }
            start = word;
            words++;
            if (word == 0 || text.charAt(word - 1) != ' ') {
                break;
            }
            from = word - 1;
        }
        if (start == stop || stop - start > 40 || start > 0 && isPath(text.charAt(start - 1))) {
            return null;
        }
        if (strict && !hasUpper(text, start, stop)) {
            return null;
        }
        return new int[] {start, stop};
    }

    /** Where the name ends that the version at {@code at} may be of, or -1. */
    static int end(String text, int at) {
        int stop = Letters.skipBlanksBack(text, at);
        boolean blank = stop < at;
        if (stop > 0 && "（(：:@=-_\"'`".indexOf(text.charAt(stop - 1)) >= 0) {
            stop = Letters.skipBlanksBack(text, stop - 1);
            if (stop > 0 && "\"'`".indexOf(text.charAt(stop - 1)) >= 0) {
                stop--;
            }
        } else if (!blank && stop > 0 && Letters.isWord(text, stop - 1)) {
            return -1;
        }
        return withoutVersionWord(text, stop);
    }

    /** Whether none of the words is one that names nothing. */
    static boolean isName(String text) {
        for (String word : text.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
            if (NO_NAMES.contains(lower)
                    || NO_NAMES.contains(singular)
                    || isVerb(lower)
                    || isFile(lower)) {
                return false;
            }
        }
        return true;
    }

    private static int withoutVersionWord(String text, int stop) {
        for (String word :
                new String[] {"版本", "version", "Version", "ver.", "版", "驱动", "客户端", "插件"}) {
            if (stop > word.length() && text.startsWith(word, stop - word.length())) {
                return Letters.skipBlanksBack(text, stop - word.length());
            }
        }
        return stop;
    }

    private static boolean isPath(char c) {
        return c == '/' || c == '\\' || c == '.' || c == '@' || c == '#' || c == '$' || c == '&';
    }

    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0) {
            char c = text.charAt(at - 1);
            if (Letters.isWord(text, at - 1)
                    || "+#_-.".indexOf(c) >= 0 && at < end
                    || c == '+'
                    || c == '#') {
                at--;
            } else {
                break;
            }
        }
        while (at < end && !Letters.isWord(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isNameWord(String text, int start, int end, boolean last) {
        String word = text.substring(start, end);
        String lower = word.toLowerCase(Locale.ROOT);
        if (NO_NAMES.contains(lower)
                || NO_NAMES.contains(lower.replace("-", ""))
                || isFile(lower)
                || !hasLetter(word)
                || word.length() == 1
                || word.charAt(0) == 'v' && Letters.isDigit(word, 1)
                || Letters.isDigit(word.charAt(0)) && last) {
            return false;
        }
        boolean capital = hasUpper(word, 0, word.length());
        return last ? capital || word.length() >= 3 : capital && !isVerb(lower);
    }

    private static boolean isVerb(String lower) {
        return lower.length() > 4 && (lower.endsWith("ing") || lower.endsWith("ed"));
    }

    private static boolean isFile(String lower) {
        return lower.endsWith(".md")
                || lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || lower.endsWith(".com")
                || lower.endsWith(".org")
                || lower.endsWith(".html");
    }

    private static boolean hasLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Letters.isLatin(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUpper(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.isUpper(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
