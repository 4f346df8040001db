package veritable.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** What stands over a line: its section, and the lines that lead the lists it is in. */
final class Scope {
    /** What a list of updates is sorted under. */
    private static final WordSet CHANGES =
            WordSet.of(
                    """
                    特性|主要特性|关键特性|核心特性|新增|修复|优化|改进|变更|废弃|移除|增强|功能|
                    安全|性能|兼容性|重大变更|不兼容变更|added|fixed|changed|removed|deprecated|
                    security|features|key features|breaking|breaking changes|performance|
                    bug fixes|fixes|enhancements|deprecations|
                    """);

    final Trail trail;
    final Topic topic;
    final String asOf;
    private final String leadName;
    private final boolean kindOnly;
    private final @Nullable Scope outer;
    private @Nullable Technology technology;
    private boolean searched;

    private Scope(
            Trail trail,
            Topic topic,
            String asOf,
            String leadName,
            boolean kindOnly,
            @Nullable Scope outer) {
        this.trail = trail;
        this.topic = topic;
        this.asOf = asOf;
        this.leadName = leadName;
        this.kindOnly = kindOnly;
        this.outer = outer;
    }

    static Scope of(Trail trail, @Nullable LeadLine lead, Technologies technologies) {
        return lead == null
                ? new Scope(trail, trail.topic, "", "", true, null)
                : new Scope(
                        trail,
                        over(lead.topic(), trail.topic, lead.name(), technologies),
                        lead.asOf(),
                        lead.name(),
                        isKindOnly(lead.name()),
                        null);
    }

    /** The scope of the items below an item. */
    Scope below(Text item, Head head, Technologies technologies) {
        String plain = item.plain();
        String name = head.isNone() ? plain : head.name(item);
        if (head.isNone() && name.length() > 40) {
            name = "";
        }
        String found = AsOf.in(plain, 0, plain.length());
        Topic own = name.isEmpty() ? Topic.NONE : Topic.of(name);
        boolean kind = isKindOnly(name);
        return new Scope(
                trail,
                over(own, topic, name, technologies),
                found.isEmpty() ? asOf : found,
                name,
                kind,
                this);
    }

    /**
     * What a lead says is to come counts more than what the heading says; under updates a lead of
     * neither kind nor technology (效果) leads to something else.
     */
    private static Topic over(Topic own, Topic above, String lead, Technologies technologies) {
        if (own != Topic.NONE) {
            return own;
        }
        boolean elsewhere =
                above == Topic.UPDATES
                        && !lead.isEmpty()
                        && CHANGES.at(lead, 0, lead.length()) == 0
                        && Names.first(technologies, lead) == null;
        return elsewhere ? Topic.NONE : above;
    }

    /** Whether a lead says only what kind of thing follows: 推荐, 趋势, 新增. */
    private static boolean isKindOnly(String lead) {
        int length = lead.length();
        return lead.isEmpty()
                || Topic.named(lead, 0, length) != Topic.NONE
                || CHANGES.at(lead, 0, length) == length;
    }

    /** What the items are about in words: the nearest lead that says more than 推荐, or the title. */
    String name() {
        if (!kindOnly) {
            return leadName;
        }
        return outer == null ? trail.title() : outer.name();
    }

    /** The technology that the leads or headings name, the nearest first. */
    @Nullable Technology technology(Technologies technologies) {
        if (!searched) {
            searched = true;
            Named named = leadName.isEmpty() ? null : Names.first(technologies, leadName);
            if (named != null) {
                technology = named.technology();
            } else {
                technology =
                        outer == null
                                ? trail.technology(technologies)
                                : outer.technology(technologies);
            }
        }
        return technology;
    }

    /** The kind of change that the lead sorts updates under (新增), or empty. */
    String change() {
        boolean whole = CHANGES.at(leadName, 0, leadName.length()) == leadName.length();
        return whole ? leadName : "";
    }

    /** The versions that the lead names with the technology: {@code Istio 1.21}. */
    Optional<VersionSet> versions(Technologies technologies) {
        Named named = leadName.isEmpty() ? null : Names.first(technologies, leadName);
        return named == null
                ? Optional.empty()
                : VersionText.in(leadName, named.end(), leadName.length());
    }

    /** The technology if there is one, else what the lead or title speaks of. */
    String subject(Technologies technologies) {
        Technology known = technology(technologies);
        return known == null ? Names.subject(technologies, name()) : known.name();
    }
}
