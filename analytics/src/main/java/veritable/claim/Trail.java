package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.report.Section;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** Where in a report the reader is: the headings above, and what they say is to come. */
final class Trail {
    static final Trail TOP = new Trail();

    final String path;
    final Topic topic;
    final @Nullable EventDraft event;
    private final @Nullable Trail parent;
    private final @Nullable Text title;
    private @Nullable Named named;
    private boolean searched;

    private Trail() {
        this.path = "";
        this.topic = Topic.NONE;
        this.event = null;
        this.parent = null;
        this.title = null;
    }

    private Trail(Trail parent, Section section, Topic topic, @Nullable EventDraft event) {
        this.parent = parent;
        String heading = section.heading();
        this.path = parent.path.isEmpty() ? heading : parent.path + " › " + heading;
        this.title = section.title();
        this.topic = topic;
        this.event = event;
    }

    /** The trail of a section below; what its title does not say, the titles above it do. */
    Trail into(Section section, boolean isReportTitle, @Nullable EventDraft event) {
        Topic own = isReportTitle ? Topic.NONE : Topic.of(section.title().plain());
        boolean inherits = own == Topic.NONE && topic != Topic.CONTENTS && topic != Topic.OTHER;
        return new Trail(this, section, inherits ? topic : own, event == null ? this.event : event);
    }

    String title() {
        return title == null ? "" : Names.withoutMarks(title.plain());
    }

    /** The technology that the heading names, or the nearest one above it that does. */
    @Nullable Technology technology(Technologies technologies) {
        if (!searched && title != null) {
            searched = true;
            named = Names.first(technologies, title.plain());
        }
        if (named != null) {
            return named.technology();
        }
        return parent == null ? null : parent.technology(technologies);
    }
}
