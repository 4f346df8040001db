package veritable.claim;

import java.util.List;
import veritable.claim.Metric.Change;
import veritable.claim.MetricReader.Context;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** Reads the numbers of lines as metrics of what the line, or the lines over it, are about. */
final class LineMeasures {
    private final Technologies technologies;
    private final MetricReader measures;

    LineMeasures(Technologies technologies, MetricReader measures) {
        this.technologies = technologies;
        this.measures = measures;
    }

    void line(Text text, Head head, Scope scope, Statement statement) {
        String plain = text.plain();
        int length = plain.length();
        if (head.isNone() || head.rest() >= length) {
            stretch(text, 0, length, scope, statement);
            return;
        }
        stretch(text, head.start(), head.end(), scope, statement);
        List<Figure> figures = Figures.in(plain, head.rest(), length);
        if (!figures.isEmpty() && !(isBare(figures) && isNumbered(plain, head))) {
            Context context = context(scope, head.name(text), head.aside(text));
            measures.add(figures, text, head.rest(), length, context, statement);
        }
    }

    /** Reads what stands between two places, without a head. */
    void stretch(Text text, int from, int to, Scope scope, Statement statement) {
        List<Figure> figures = Figures.in(text.plain(), from, to);
        if (!figures.isEmpty()) {
            measures.add(figures, text, from, to, inherited(scope, "", scope.asOf), statement);
        }
    }

    private static boolean isBare(List<Figure> figures) {
        return figures.size() == 1 && figures.get(0).unit().isEmpty();
    }

    /** A head such as 版本, 端口 or 日期, whose number measures nothing. */
    static boolean isNumbered(String plain, Head head) {
        Header kind = Header.of(plain.substring(head.start(), head.end()));
        return kind == Header.VERSION || kind == Header.DATE || kind == Header.INDEX;
    }

    private Context context(Scope scope, String name, String aside) {
        String inside = aside.isEmpty() ? "" : AsOf.in(aside, 0, aside.length());
        String asOf = inside.isEmpty() ? scope.asOf : inside;
        Named own = Names.first(technologies, name);
        if (own != null) {
            String rest = MetricReader.without(name, own);
            return new Context(
                    Context.Kind.OWN, own.technology().name(), rest, "", Change.LEVEL, asOf);
        }
        boolean measured = scope.technology(technologies) != null || MetricReader.isGeneric(name);
        return measured
                ? inherited(scope, name, asOf)
                : new Context(Context.Kind.INHERITED, name, "", "", Change.LEVEL, asOf);
    }

    private Context inherited(Scope scope, String name, String asOf) {
        Technology known = scope.technology(technologies);
        String subject = known == null ? scope.name() : known.name();
        return new Context(Context.Kind.INHERITED, subject, name, "", Change.LEVEL, asOf);
    }
}
