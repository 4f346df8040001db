package veritable.claim;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Text;
import veritable.technology.Technologies;

/** Reads paragraphs and list items. */
final class Lines {
    private final Technologies technologies;
    private final Gathered gathered;
    private final LineMeasures measures;
    private final UpdateLines updates;
    private final Recommending recommending;
    private final Scenarios scenarios;
    private final Happenings happenings;
    private final Citations citations;
    private final ClaimPlaces claims;
    private final Optional<Integer> year;

    private final BiConsumer<Block, Trail> other;

    /**
     * @param other reads blocks inside items that are neither paragraphs nor lists
     */
    Lines(
            Technologies technologies,
            Gathered gathered,
            MetricReader measures,
            ClaimPlaces claims,
            Optional<Integer> year,
            BiConsumer<Block, Trail> other) {
        this.other = other;
        this.technologies = technologies;
        this.gathered = gathered;
        this.measures = new LineMeasures(technologies, measures);
        this.updates = new UpdateLines(technologies, claims, gathered.updates);
        this.claims = claims;
        this.year = year;
        this.recommending = new Recommending(technologies, claims, gathered.recommendations);
        this.scenarios = new Scenarios(gathered, recommending);
        this.citations = new Citations(gathered.references);
        this.happenings = new Happenings(technologies, gathered.events, year);
    }

    /** Forgets what a line before may add to: a scenario without a choice becomes a note. */
    void flush() {
        scenarios.flush();
        updates.close();
    }

    void finish(EventDraft draft) {
        Optional<Event> event = draft.finish();
        event.ifPresent(gathered.events::add);
        if (event.isEmpty()) {
            gathered.notes.addAll(draft.agenda);
        }
    }

    void items(Block.Items items, Trail trail, @Nullable LeadLine lead, @Nullable Scope outer) {
        Scope scope = outer == null ? Scope.of(trail, lead, technologies) : outer;
        if (scope.topic == Topic.CONTENTS) {
            return;
        }
        for (Block.Item item : items.items()) {
            Scope below = scope;
            boolean first = true;
            for (Block block : item.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    Text text = paragraph.text();
                    Head head = Head.of(text, 0, text.plain().length());
                    boolean leads = first && item.blocks().size() > 1;
                    if (!(leads && (LeadLine.isBare(text, head) || LeadLine.endsInColon(text)))) {
                        line(text, head, scope, Statement.Kind.BULLET);
                    }
                    if (leads) {
                        below = scope.below(text, head, technologies);
                    }
                    first = false;
                } else if (block instanceof Block.Items nested) {
                    items(nested, trail, null, below);
                } else {
                    other.accept(block, trail);
                }
            }
        }
    }

    void paragraph(Text text, Head head, Trail trail, @Nullable LeadLine lead) {
        Scope scope = Scope.of(trail, lead, technologies);
        if (head.isNone() || !text.is(Text.Mark.STRONG, head.start())) {
            sentences(text, scope);
            return;
        }
        line(text, head, scope, Statement.Kind.PROSE);
    }

    void note(Text text, Trail trail) {
        gathered.notes.add(
                new Statement(Statement.Kind.PROSE, text.plain(), trail.path, text.at()));
    }

    private void line(Text text, Head head, Scope scope, Statement.Kind kind) {
        String plain = text.plain();
        if (text.isBlank() || citations.link(text, scope, kind)) {
            return;
        }
        Statement statement = new Statement(kind, plain, scope.trail.path, text.at());
        int before = gathered.size();
        EventDraft event = scope.trail.event;
        boolean taken = event != null || !head.isNone() && key(text, head, scope, statement);
        if (event != null) {
            agenda(event, text, head, statement);
        } else if (!taken) {
            topic(text, head, scope, statement);
        }
        measures.line(text, head, scope, statement);
        if (!taken && gathered.size() == before && !holdsClaim(text)) {
            gathered.notes.add(statement);
        }
    }

    private void agenda(EventDraft event, Text text, Head head, Statement statement) {
        LineKey key =
                head.isNone() ? LineKey.NONE : LineKey.of(text.plain(), head.start(), head.end());
        if (!event.takes(key, text.plain().substring(head.rest()), year)) {
            event.agenda.add(statement);
        }
    }

    /** A line whose head says what its rest is: 影响, 推荐, 理由, 来源. */
    private boolean key(Text text, Head head, Scope scope, Statement statement) {
        String plain = text.plain();
        LineKey key = LineKey.of(plain, head.start(), head.end());
        if (key == LineKey.NONE || !head.hasRest(text)) {
            return false;
        }
        String value = plain.substring(head.rest());
        switch (key) {
            case SCENARIO -> {
                flush();
                scenarios.begin(value, statement);
                return true;
            }
            case PICK -> {
                return scenarios.pick(text, head.rest(), scope, statement);
            }
            case REASON -> {
                return scenarios.reason(value);
            }
            case UPDATE -> {
                updates.keyed(scope, head.name(text), value, statement);
                return true;
            }
            case IMPACT -> {
                return updates.impact(value);
            }
            case TREND -> {
                gathered.trends.add(new Trend(scope.name(), "", value, "", statement));
                return true;
            }
            case REFERENCE -> {
                gathered.references.add(new Reference(head.name(text), value, "", statement));
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private void topic(Text text, Head head, Scope scope, Statement statement) {
        switch (scope.topic) {
            case REFERENCES -> citations.line(text, head, statement);
            case TRENDS -> trend(text, head, scope, statement);
            case RECOMMENDATIONS -> recommending.line(text, head, scope, statement);
            case UPDATES -> {
                boolean numbered = !head.isNone() && LineMeasures.isNumbered(text.plain(), head);
                if (!happenings.line(text, head, scope, statement) && !numbered) {
                    updates.line(text, head, scope, statement);
                }
            }
            case DATA -> {
                if (scope.trail.topic == Topic.TRENDS
                        && !Figures.maybeIn(text.plain(), head.rest(), text.plain().length())) {
                    trend(text, head, scope, statement);
                }
            }
            default -> happenings.line(text, head, scope, statement);
        }
    }

    private void trend(Text text, Head head, Scope scope, Statement statement) {
        String plain = text.plain();
        boolean named = !head.isNone() && head.hasRest(text);
        gathered.trends.add(
                named
                        ? new Trend(
                                scope.name(),
                                head.name(text),
                                plain.substring(head.rest()),
                                "",
                                statement)
                        : new Trend(scope.name(), plain, "", "", statement));
    }

    private boolean holdsClaim(Text text) {
        return claims.first(text) != null;
    }

    private void sentences(Text text, Scope scope) {
        int start = 0;
        while (text.plain().length() - start > TextClaims.LONGEST) {
            int end = TextClaims.cut(text.plain(), start);
            sentencesOf(text.part(start, end), scope);
            start = end;
        }
        sentencesOf(start == 0 ? text : text.part(start, text.plain().length()), scope);
    }

    private void sentencesOf(Text text, Scope scope) {
        String plain = text.plain();
        int length = plain.length();
        int from = Chars.skipBlanks(plain, 0, length);
        boolean whole = scope.topic == Topic.REFERENCES;
        while (from < length) {
            int end = whole ? length : SentenceEnds.end(plain, from, length);
            sentence(text, from, end, scope);
            from = Chars.skipBlanks(plain, end, length);
        }
    }

    private void sentence(Text text, int from, int end, Scope scope) {
        String plain = text.plain();
        String quote =
                from == 0 && end == plain.length() ? plain : plain.substring(from, end).strip();
        Statement statement =
                new Statement(Statement.Kind.PROSE, quote, scope.trail.path, text.at(from));
        int before = gathered.size();
        EventDraft event = scope.trail.event;
        boolean digits = Figures.maybeIn(plain, from, end);
        if (event != null) {
            event.agenda.add(statement);
        } else {
            prose(text, from, end, digits, scope, statement);
        }
        if (digits) {
            measures.stretch(text, from, end, scope, statement);
        }
        if (event == null
                && gathered.size() == before
                && !(digits
                        && !claims.isEmpty()
                        && claims.first(text.at(from), text.at(end)) != null)) {
            gathered.notes.add(statement);
        }
    }

    private void prose(
            Text text, int from, int end, boolean digits, Scope scope, Statement statement) {
        String quote = statement.quote();
        switch (scope.topic) {
            case TRENDS -> gathered.trends.add(new Trend(scope.name(), "", quote, "", statement));
            case RECOMMENDATIONS -> recommending.sentence(text, from, end, scope.name(), statement);
            case REFERENCES -> citations.paragraph(quote, statement);
            case UPDATES -> updates.sentence(quote, scope, statement);
            default -> {
                if (digits) {
                    happenings.sentence(quote, scope.topic, statement);
                }
                if (SentenceEnds.recommends(quote)) {
                    recommending.sentence(text, from, end, scope.name(), statement);
                }
            }
        }
    }
}
