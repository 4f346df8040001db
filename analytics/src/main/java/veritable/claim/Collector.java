package veritable.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import veritable.report.Location;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Gathers claims and mentions; a claim that is made again gets one more place. */
final class Collector {
    private static final class Draft {
        final Technology technology;
        final VersionSet versions;
        final Role role;
        final List<Statement> at = new ArrayList<>(2);

        /** Whether all its places are recommendations. */
        boolean advice = true;

        Draft(Technology technology, VersionSet versions, Role role) {
            this.technology = technology;
            this.versions = versions;
            this.role = role;
        }

        Claim claim() {
            return new Claim(technology, versions, advice ? Role.RECOMMENDED : role, at);
        }
    }

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    private final boolean takesMentions;

    Collector(boolean takesMentions) {
        this.takesMentions = takesMentions;
    }

    boolean takesMentions() {
        return takesMentions;
    }

    /** Whether there may be something to take in a text: no claim is made without a number. */
    boolean wants(String text) {
        return takesMentions || Letters.hasDigit(text);
    }

    /** Takes the pairs of a text and, where the others are sure, mentions of the names. */
    void take(Text text, List<Pair> pairs, List<Named> names, Scene scene, String quote) {
        Statement[] shared = new Statement[1];
        for (Pair pair : pairs) {
            add(pair, text, scene, quote.isEmpty() ? sentence(text, pair.span().start()) : quote);
        }
        for (int i = 0; takesMentions && i < names.size(); i++) {
            Named name = names.get(i);
            if (name.sure() && !isTaken(name, pairs) && !isRepeated(names, i, text, quote)) {
                mention(name, text, scene, quote, shared);
            }
        }
    }

    private static boolean isTaken(Named name, List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (pair.technology().equals(name.technology())
                    || pair.nameEnd() > name.start() && pair.nameStart() <= name.start()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeated(List<Named> names, int index, Text text, String quote) {
        Named name = names.get(index);
        for (int i = 0; i < index; i++) {
            Named earlier = names.get(i);
            if (earlier.sure()
                    && earlier.technology() == name.technology()
                    && (!quote.isEmpty()
                            || Sentences.end(text.plain(), earlier.end()) > name.start())) {
                return true;
            }
        }
        return false;
    }

    private void mention(Named name, Text text, Scene scene, String quote, Statement[] shared) {
        String words = quote.isEmpty() ? sentence(text, name.start()) : quote;
        mentions.add(
                new Mention(
                        name.technology(),
                        new Statement(
                                scene.kind(), words, scene.section(), text.at(name.start()))));
    }

    static String sentence(Text text, int at) {
        String plain = text.plain();
        return plain.substring(Sentences.start(plain, at), Sentences.end(plain, at)).strip();
    }

    private void add(Pair pair, Text text, Scene scene, String quote) {
        // what is advised against stands among what is recommended, and is not
        boolean other =
                scene.kind() == Statement.Kind.RECOMMENDATION && pair.role() == Role.CURRENT;
        Statement.Kind kind = other ? Statement.Kind.BULLET : scene.kind();
        add(
                pair.technology(),
                pair.versions(),
                pair.role(),
                new Statement(kind, quote, scene.section(), text.at(pair.span().start())));
    }

    void add(Technology technology, VersionSet versions, Role role, Statement statement) {
        boolean advice =
                role == Role.RECOMMENDED && statement.kind() == Statement.Kind.RECOMMENDATION;
        Role general = advice ? Role.CURRENT : role;
        String key = technology.name() + '\n' + versions.text() + '\n' + general.ordinal();
        Draft draft = drafts.get(key);
        if (draft == null) {
            draft = new Draft(technology, versions, general);
            drafts.put(key, draft);
        }
        draft.advice &= advice;
        if (!draft.at.isEmpty()) {
            Statement last = draft.at.get(draft.at.size() - 1);
            if (last.quote().equals(statement.quote()) && isNear(last.at(), statement.at())) {
                return;
            }
        }
        draft.at.add(statement);
    }

    private static boolean isNear(Location one, Location other) {
        return Math.abs(one.line() - other.line()) <= 2;
    }

    Claims claims() {
        List<Claim> claims = new ArrayList<>(drafts.size());
        for (Draft draft : drafts.values()) {
            claims.add(draft.claim());
        }
        return new Claims(claims, mentions);
    }
}
