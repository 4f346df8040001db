package veritable.claim;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Reads code: image tags, settings that end in version, and names with a version beside them. */
final class CodeClaims {
    private static final WordList VERSION = WordList.of("version");
    private static final WordList NAMING = WordList.of("name", "chart", "repository", "image");
    private static final WordList VERSION_KEYS =
            WordList.of("version", "appVersion", "targetRevision", "tag");

    private static final ReportFacts CODE = ReportFacts.none();

    private final Technologies technologies;
    private final OwnNames own;
    private final Collector collector;

    CodeClaims(Technologies technologies, OwnNames own, Collector collector) {
        this.technologies = technologies;
        this.own = own;
        this.collector = collector;
    }

    void read(Block.Code code, Scene scene) {
        Technology chart = null;
        int age = 0;
        Text[] current = new Text[1];
        PackageLines packages =
                new PackageLines(
                        new Packages(
                                technologies,
                                (technology, span, role) ->
                                        add(current[0], technology, span, role, scene)));
        for (Text line : code.lines()) {
            String text = line.plain();
            current[0] = line;
            if (++age > 4) {
                chart = null;
            }
            int first = Letters.skipBlanks(text, 0);
            int key = first + (text.startsWith("- ", first) ? 2 : 0);
            if (text.startsWith("<artifactId>", key) || text.startsWith("terraform {", key)) {
                boolean build = text.charAt(key) == '<';
                chart =
                        technologies
                                .find(build ? artifact(text, key + 12) : "Terraform")
                                .orElse(
                                        build
                                                ? new Technology(artifact(text, key + 12), "")
                                                : null);
                age = 0;
            }
            if (NAMING.at(text, key) > 0 && text.indexOf(':', key) > 0) {
                Technology named =
                        ImageNames.in(text.substring(text.indexOf(':', key) + 1), technologies);
                chart = named != null ? named : chart;
                age = 0;
            }
            if (packages.read(text)) {
                continue;
            }
            if (Letters.hasDigit(text) && !text.startsWith("apiVersion", key)) {
                line(line, text, key, chart, scene);
            }
        }
    }

    private void line(Text line, String text, int key, @Nullable Technology chart, Scene scene) {
        boolean needed = text.startsWith("required_version", key);
        if (chart != null
                && (needed
                        || text.startsWith("<version>", key)
                        || VERSION_KEYS.at(text, key) > 0)) {
            VersionSpan span = value(text, key);
            if (span != null && needed) {
                add(line, chart, span, Role.MINIMUM, scene);
                return;
            }
            if (span != null) {
                add(line, chart, span, scene);
                return;
            }
        }
        List<Named> names = technologies.in(text);
        if (names.isEmpty() && !hasVersion(text, 0, text.length())) {
            return;
        }
        int taken = 0;
        for (int at = 0; at < text.length(); ) {
            int end = tokenEnd(text, at);
            if (end > at) {
                if (token(line, text, at, end, scene)) {
                    taken = end;
                }
            }
            at = end + 1;
        }
        if (taken == 0) {
            beside(line, text, names, scene);
        }
    }

    private static @Nullable VersionSpan value(String text, int key) {
        int colon = text.indexOf(text.startsWith("<version>", key) ? '>' : ':', key);
        if (text.startsWith("required_version", key)) {
            colon = text.indexOf('=', key);
        }
        if (colon < 0) {
            return null;
        }
        int at = Letters.skipBlanks(text, colon + 1);
        if (at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        VersionSpan span = at < text.length() ? SpanReader.at(text, at) : null;
        return span != null && span.parts() >= 2 ? span : null;
    }

    private static String artifact(String text, int from) {
        int end = text.indexOf('<', from);
        return Packages.artifact(end < 0 ? text.substring(from) : text.substring(from, end));
    }

    private static int tokenEnd(String text, int from) {
        int end = from;
        while (end < text.length() && " \t\"'`,;()[]{}<>|（），、；".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /**
     * Images with their tags in code that stands inside a text, but for what is in {@code read}.
     */
    void images(Text text, int from, int to, List<Pair> read, Scene scene, String quote) {
        String plain = text.plain();
        for (int at = from; at < to; ) {
            int end = Math.min(to, tokenEnd(plain, at));
            int colon = end > at ? plain.lastIndexOf(':', end - 1) : -1;
            if (colon > at && plain.lastIndexOf('/', colon) > at && !holds(read, at, end)) {
                Image image = Image.of(plain, at, end, this::image);
                VersionSet versions = image == null ? null : image.span().set();
                if (image != null && versions != null) {
                    String words = quote.isEmpty() ? Collector.sentence(text, at) : quote;
                    collector.add(
                            image.technology(),
                            versions,
                            Role.CURRENT,
                            new Statement(
                                    scene.kind(),
                                    words,
                                    scene.section(),
                                    text.at(image.span().start())));
                }
            }
            at = Math.max(end, at) + 1;
        }
    }

    private static boolean holds(List<Pair> pairs, int from, int to) {
        for (Pair pair : pairs) {
            if (pair.span().start() >= from && pair.span().start() < to) {
                return true;
            }
        }
        return false;
    }

    /** An image with its tag, or NAME_VERSION=1.2. */
    private boolean token(Text line, String text, int from, int end, Scene scene) {
        int version =
                VERSION.isIn(text.substring(from, end)) || hasVersion(text, from, end)
                        ? setting(text, from, end)
                        : -1;
        if (version > 0) {
            int equals = text.indexOf('=', from);
            String name = text.substring(from, version);
            Technology technology = named(name);
            int at = equals > 0 && equals < end ? equals + 1 : end;
            at = valueStart(text, at);
            VersionSpan span = at < text.length() ? SpanReader.at(text, at) : null;
            if (technology != null
                    && span != null
                    && (span.parts() >= 2 || span.prefixed() || isAllowed(technology, span))) {
                add(line, technology, span, scene);
                return true;
            }
            return false;
        }
        Image image = Image.of(text, from, end, this::image);
        if (image == null) {
            return false;
        }
        add(line, image.technology(), image.span(), scene);
        return true;
    }

    /** What an image is of: a technology, or what this report alone knows. */
    private @Nullable Technology image(String path) {
        Technology known = ImageNames.of(path, technologies);
        return known != null ? known : own.find(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Behind blanks, an equals sign and a quote. */
    private static int valueStart(String text, int from) {
        int at = from;
        while (at < text.length() && " =".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private boolean isAllowed(Technology technology, VersionSpan span) {
        return technologies.traits(technology).allowsInteger(span.first());
    }

    /** K3S, and INSTALL_K3S by its last part. */
    private @Nullable Technology named(String name) {
        Technology whole = technologies.find(name).orElse(null);
        int part = name.lastIndexOf('_');
        return whole != null || part < 0
                ? whole
                : technologies.find(name.substring(part + 1)).orElse(null);
    }

    private static boolean hasVersion(String text, int from, int end) {
        String token = text.substring(from, end);
        return token.contains("Version") || token.contains("VERSION") || token.contains("version");
    }

    /** Where the name in front of VERSION ends: K3S in K3S_VERSION=…; or -1. */
    private static int setting(String text, int from, int end) {
        String lower = text.substring(from, end).toLowerCase(Locale.ROOT);
        int word = lower.indexOf("version");
        int name = from + word;
        while (name > from && "_-.".indexOf(text.charAt(name - 1)) >= 0) {
            name--;
        }
        int after = word + 7;
        boolean ends =
                after == lower.length() || lower.charAt(after) == '=' || lower.charAt(after) == ':';
        return word > 0 && ends && name > from ? name : -1;
    }

    private void beside(Text line, String text, List<Named> names, Scene scene) {
        if (names.isEmpty()) {
            return;
        }
        Scene plain = scene.about(Subject.NONE).naming(false).with(Role.CURRENT);
        for (Pair pair : Pairs.in(line, names, plain, CODE)) {
            VersionSpan span = pair.span();
            if (span.parts() >= 2
                    || span.tailed()
                    || isDirective(text, pair)
                    || isPackage(text, pair)) {
                add(line, pair.technology(), span, pair.role(), scene);
            }
        }
    }

    /** go 1.22 has two numbers; FROM golang:17 is an image; java 17 stands alone. */
    private static boolean isDirective(String text, Pair pair) {
        return pair.nameStart() == Letters.skipBlanks(text, 0)
                && pair.span().end() == text.stripTrailing().length();
    }

    /** postgresql-15, openjdk-17-jre. */
    private static boolean isPackage(String text, Pair pair) {
        int start = pair.span().start();
        return pair.nameEnd() == start - 1
                && text.charAt(start - 1) == '-'
                && !Letters.isUpper(text.charAt(pair.nameStart()));
    }

    private void add(Text line, Technology technology, VersionSpan span, Scene scene) {
        add(line, technology, span, Role.CURRENT, scene);
    }

    private void add(Text line, Technology technology, VersionSpan span, Role role, Scene scene) {
        VersionSet versions = span.set();
        if (versions == null) {
            return;
        }
        collector.add(
                technology,
                versions,
                role,
                new Statement(
                        Statement.Kind.CODE,
                        line.plain().strip(),
                        scene.section(),
                        line.at(span.start())));
    }
}
