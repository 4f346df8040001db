package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Section;
import veritable.report.Text;

/** An event whose section is being read: its title names it, its lines add the rest. */
final class EventDraft {
    private static final WordSet GATHERINGS =
            WordSet.of(
                    """
                    大会|峰会|论坛|博览会|发布会|研讨会|年会|展览会|沙龙|开发者日|技术日|会议|
                    kubecon|cloudnativecon|summit|conference|conf|forum|expo|hackathon|workshop|meetup|
                    devday|re:invent|con|days|webinar|symposium
                    """);

    private final Statement statement;
    private final String name;
    private @Nullable Days days;
    private String place = "";
    private String theme = "";
    final List<Statement> agenda = new ArrayList<>();

    private EventDraft(String name, @Nullable Days days, Statement statement) {
        this.name = name;
        this.days = days;
        this.statement = statement;
    }

    /** Whether the words name a gathering. */
    static boolean isGathering(String text, int from, int to) {
        return GATHERINGS.find(text, from, to) >= 0;
    }

    /** The draft of the event that a section's title names, or null. */
    static @Nullable EventDraft of(Section section, String path, Optional<Integer> year) {
        String title = section.title().plain();
        if (!isGathering(title, 0, title.length())) {
            return null;
        }
        Days days =
                Days.maybeIn(title, 0, title.length())
                        ? Days.in(title, 0, title.length(), year).orElse(null)
                        : null;
        if (days == null && !hasTime(section)) {
            return null;
        }
        String name = days == null ? title : Clip.out(title, days.start(), days.end());
        Statement statement =
                new Statement(Statement.Kind.HEADING, section.heading(), path, section.at());
        return new EventDraft(name, days, statement);
    }

    private static boolean hasTime(Section section) {
        for (veritable.report.Block block : section.blocks()) {
            if (block instanceof veritable.report.Block.Paragraph paragraph
                    && isTime(paragraph.text())) {
                return true;
            }
            if (block instanceof veritable.report.Block.Items items) {
                for (veritable.report.Block.Item item : items.items()) {
                    if (!item.blocks().isEmpty()
                            && item.blocks().get(0)
                                    instanceof veritable.report.Block.Paragraph paragraph
                            && isTime(paragraph.text())) {
                        return true;
                    }
                }
            }
        }
        for (Section below : section.sections()) {
            if (hasTime(below)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTime(Text text) {
        Head head = Head.of(text, 0, text.plain().length());
        return !head.isNone() && LineKey.of(text.plain(), head.start(), head.end()) == LineKey.TIME;
    }

    /** Takes 时间, 地点 and 主题; says whether it could use the line. */
    boolean takes(LineKey key, String value, Optional<Integer> year) {
        if (key == LineKey.TIME) {
            Optional<Days> read = Days.in(value, 0, value.length(), year);
            read.ifPresent(found -> days = found);
            return read.isPresent();
        }
        if (key == LineKey.PLACE) {
            place = value;
            return true;
        }
        if (key == LineKey.THEME) {
            theme = value;
            return true;
        }
        return false;
    }

    /** The event, if its days are known. */
    Optional<Event> finish() {
        return days == null
                ? Optional.empty()
                : Optional.of(
                        new Event(
                                name, days.first(), days.last(), place, theme, agenda, statement));
    }
}
