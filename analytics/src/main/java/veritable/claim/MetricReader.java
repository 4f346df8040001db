package veritable.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import veritable.claim.Metric.Change;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;

/** Makes metrics of the figures in a text: says what each measures, and of whom. */
final class MetricReader {
    /** Names that say what is measured but not of whom. */
    private static final Lexicon<Generic> GENERIC =
            new Lexicon<>(
                    Generic.class,
                    "MEASURE: 延迟|时延|响应时间|启动时间|冷启动|冷启动时间|启动速度|内存|内存占用|内存开销|资源占用|CPU|CPU 占用|CPU 开销|开销|成本|性能|吞吐|吞吐量|带宽|可用性|资源利用率|利用率|大小|体积|镜像体积|镜像大小|存储|磁盘|功耗|容量|规模|数量|精度|准确率|成功率|命中率|故障恢复时间|调度延迟|性能损失|价格|费用|节点数|用户数|latency|startup time|cold start|start-up time|memory|memory usage|memory footprint|memory overhead|cpu|cpu usage|cpu overhead|overhead|cost|costs|price|performance|throughput|bandwidth|availability|uptime|utilization|size|image size|footprint|storage|power|capacity|accuracy|qps|tps|rps|iops|p50|p95|p99|p999|rto|rpo|sla|slo|stars|github stars|contributors|users|nodes",
                    Generic.NONE);

    /** What ties a technology to the words before it. */
    private static final WordSet LOOSE = WordSet.of("of|on|in|for|with|using|使用|采用|在|基于|的");

    private enum Generic {
        MEASURE,
        NONE
    }

    /** What the place of a figure says of it, besides the words around it. */
    record Context(
            Kind kind, String subject, String name, String unit, Change change, String asOf) {
        /** Whose subject it is: the row's or item's own, or only that of the headings above. */
        enum Kind {
            OWN,
            INHERITED
        }
    }

    private final Technologies technologies;
    private final List<Metric> metrics;

    /** The words so far: a table says the same subjects, names and units in every row. */
    private final Map<String, String> words = new HashMap<>();

    MetricReader(Technologies technologies, List<Metric> metrics) {
        this.technologies = technologies;
        this.metrics = metrics;
    }

    static boolean isGeneric(String name) {
        return GENERIC.whole(name, 0, name.length()) != Generic.NONE;
    }

    /** Adds metrics for the figures of a stretch of text; says how many. */
    int add(
            List<Figure> figures,
            Text text,
            int from,
            int to,
            Context context,
            Statement statement) {
        String plain = text.plain();
        List<Named> names = technologies.in(plain);
        String asOf = AsOf.in(plain, from, to);
        int before = metrics.size();
        int last = from;
        for (Figure figure : figures) {
            if (isVersion(plain, figure, names) || isPartOfCode(text, figure)) {
                continue;
            }
            metrics.add(
                    metric(
                            plain,
                            figure,
                            context,
                            names,
                            from,
                            last,
                            asOf.isEmpty() ? context.asOf() : asOf,
                            statement.at(text.at(figure.start()))));
            last = figure.end();
        }
        return metrics.size() - before;
    }

    /** A number without a unit right behind a name is a version: JDK 17. */
    private static boolean isVersion(String plain, Figure figure, List<Named> names) {
        if (!figure.unit().isEmpty() || figure.counts()) {
            return false;
        }
        for (Named named : names) {
            if (named.end() <= figure.start() && figure.start() - named.end() <= 2) {
                return true;
            }
        }
        return false;
    }

    /** Inside a longer stretch of code a number is an argument. */
    private static boolean isPartOfCode(Text text, Figure figure) {
        for (Text.Marked stretch : text.marked()) {
            if (stretch.mark() == Text.Mark.CODE
                    && stretch.start() < figure.start() - 3
                    && stretch.end() > figure.start()) {
                return true;
            }
        }
        return false;
    }

    private Metric metric(
            String plain,
            Figure figure,
            Context context,
            List<Named> names,
            int from,
            int last,
            String asOf,
            Statement statement) {
        String name = figure.name();
        String subject = context.subject();
        Named inName = name.isEmpty() ? null : first(technologies.in(name));
        if (inName != null) {
            subject = inName.technology().name();
            name = without(name, inName);
        } else if (context.kind() == Context.Kind.INHERITED) {
            Named near = Names.first(names, plain, last, figure.start());
            near = near == null ? Names.first(names, plain, from, figure.start()) : near;
            subject = near == null ? subject : near.technology().name();
        }
        if (name.isEmpty()) {
            name = context.name();
        }
        Change change = figure.change() == Change.LEVEL ? context.change() : figure.change();
        return new Metric(
                shared(subject),
                shared(name),
                figure.bound(),
                change,
                figure.value(),
                shared(figure.unit().isEmpty() ? context.unit() : figure.unit()),
                shared(plain.substring(figure.start(), figure.end())),
                shared(asOf),
                statement);
    }

    private String shared(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }

    private static @Nullable Named first(List<Named> names) {
        for (Named named : names) {
            if (named.sure()) {
                return named;
            }
        }
        return null;
    }

    /** What is left of a phrase when the technology in it is taken out, without loose ends. */
    static String without(String name, Named named) {
        String before = name.substring(0, named.start()).strip();
        String after = name.substring(named.end()).strip();
        if (after.startsWith("的")) {
            after = after.substring(1).strip();
        }
        int loose = LOOSE.before(before, before.length(), 0);
        before = before.substring(0, before.length() - loose).strip();
        return before.isEmpty() ? after : after.isEmpty() ? before : before + " " + after;
    }
}
