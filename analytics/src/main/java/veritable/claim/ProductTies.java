package veritable.claim;

import org.jspecify.annotations.Nullable;
import veritable.technology.Named;
import veritable.technology.Technology;

/**
 * Ties a version without a name to the product of the title, in a report on its releases: {@code
 * You cannot go straight from 2.6 to 3.1}.
 */
final class ProductTies {
    private final Passage passage;
    private final String text;
    private final ReportFacts around;

    ProductTies(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
        this.around = passage.around();
    }

    /** The product that the title is about, if the version is of it. */
    @Nullable Technology of(VersionSpan span) {
        return isAsked(span) && around.release().isNear(span)
                ? around.product().technology()
                : null;
    }

    private boolean isAsked(VersionSpan span) {
        Statement.Kind kind = passage.scene().kind();
        return span.parts() > 1
                && (kind == Statement.Kind.PROSE || kind == Statement.Kind.BULLET)
                && !passage.scene().scores()
                && !Admission.isDate(span)
                && !Admission.isOrdinalOf(text, span)
                && VersionLeads.leadTo(text, span)
                && !isOfAnother(span);
    }

    private boolean isOfAnother(VersionSpan span) {
        int from = Sentences.start(text, span.start());
        for (int i = passage.firstName(from); i < passage.names().size(); i++) {
            Named name = passage.names().get(i);
            if (name.start() >= span.start()) {
                break;
            }
            if (name.sure() && !VersionLeads.isAside(text, name)) {
                return true;
            }
        }
        return VersionLeads.isBehindName(text, from, span.start());
    }
}
