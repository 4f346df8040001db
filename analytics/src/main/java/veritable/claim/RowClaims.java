package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;
import veritable.version.VersionSet;

/** Reads the rows of a table whose shape is known. */
final class RowClaims {
    private static final WordList OF_THE_DOCUMENT = WordList.split("文档|报告|document");
    private static final WordList MOVES =
            WordList.split(
                    """
                    升级至|升级到|升级为|升至|升到|更新至|更新到|迁移至|迁移到|切换到|切换至|再到|upgrade to|
                    update to|move to|migrate to|switch to|bump to""");
    private static final int LONGEST_LABEL = 24;

    private final TableCells cells;
    private final TableShape shape;
    private final Scene scene;
    private final Subject product;
    private final TextClaims texts;
    private final Collector collector;
    private boolean own;
    private List<Technology> above = List.of();

    RowClaims(
            TableCells cells,
            TableShape shape,
            Scene scene,
            Subject product,
            TextClaims texts,
            Collector collector) {
        this.cells = cells;
        this.shape = shape;
        this.product = product;
        this.texts = texts;
        this.collector = collector;
        // where a column says that its versions are of today, the others are not of the heading
        boolean past = scene.role() == Role.HISTORICAL && shape.hasCurrent();
        this.scene =
                new Scene(
                        scene.section(),
                        Statement.Kind.TABLE,
                        past ? Role.CURRENT : scene.role(),
                        scene.subject(),
                        false,
                        shape.scores());
    }

    /**
     * @param history whether the table tells the history of the document
     */
    void read(boolean history) {
        header();
        int names = shape.names();
        own = (shape.documents() || history) && names < 0 || shape.documents() && !known();
        for (int row = 0; row < cells.rows; row++) {
            new Row(row).read();
        }
    }

    private boolean known() {
        return cells.isKnown(shape.names());
    }

    private void header() {
        String quote = TableCells.quote(cells.header());
        for (int column = 0; column < cells.width; column++) {
            Text cell = cells.header().get(column);
            List<Named> found = texts.names(cell.plain());
            if (!found.isEmpty()) {
                texts.read(cell, found, scene.about(Subject.NONE), quote);
            } else if (shape.isRelease(column)) {
                release(cell, quote);
            }
        }
    }

    /** A release of what no file knows, in a head: CDP 7.1.9. */
    private void release(Text cell, String quote) {
        String head = cell.plain();
        VersionSpan span = CellVersions.first(head);
        if (span == null || span.parts() < 2) {
            return;
        }
        String name = head.substring(0, span.start()).strip();
        VersionSet versions = span.set();
        if (versions != null && !name.isEmpty()) {
            Statement.Kind kind = Statement.Kind.TABLE;
            Statement statement =
                    new Statement(kind, quote, scene.section(), cell.at(span.start()));
            collector.add(new Technology(name, ""), versions, scene.role(), statement);
        }
    }

    private final class Row {
        private final int row;
        private final String quote;
        private final boolean digits;
        private final List<Technology> names;
        private final @Nullable Role status;

        Row(int row) {
            this.row = row;
            this.quote = cells.quote(row);
            this.digits = Letters.hasDigit(quote);
            this.names = shape.names() < 0 || !digits ? List.of() : names();
            this.status = status();
        }

        /** The names of a row; a blank cell goes on with the name above it. */
        private List<Technology> names() {
            if (!cells.cell(row, shape.names()).isBlank()) {
                above = cells.names(row, shape.names());
            }
            return above;
        }

        private @Nullable Role status() {
            for (int column = 0; column < cells.width; column++) {
                Kind kind = shape.head(column).kind();
                String cell = cells.plain(row, column);
                boolean version = kind == Kind.VERSION && Letters.hasDigit(cell);
                Role role = version || kind == Kind.STATUS ? RowStatus.of(cell, version) : null;
                if (role != null) {
                    return role;
                }
            }
            return null;
        }

        void read() {
            Label label = digits ? label() : Label.NONE;
            for (int column = 0; column < cells.width; column++) {
                Text cell = cells.cell(row, column);
                if (cell.isBlank()) {
                    continue;
                }
                Kind kind = shape.head(column).kind();
                if (label.technology != null && column > 0 && CellVersions.isWhole(cell.plain())) {
                    add(cell, List.of(label.technology), role(label, column));
                } else if (digits && kind == Kind.VERSION && column != shape.names()) {
                    version(cell, column);
                } else if (label.versions
                        && column > 0
                        && (column == 1 || shape.head(column).technology() != null)) {
                    attribute(cell, column, label);
                } else {
                    text(cell, column, label);
                }
            }
        }

        /** What the first cell says of the others: Min Kubernetes, 当前版本, OpenSSL 版本. */
        private Label label() {
            String first = cells.plain(row, 0);
            boolean free = !shape.versions() || shape.platforms();
            if (first.length() > LONGEST_LABEL || shape.names() == 0 && !free) {
                return Label.NONE;
            }
            Role role = HeadRole.of(first);
            Kind kind = ColumnHead.of(first, null).kind();
            boolean versions =
                    !shape.versions()
                            && cells.width >= 2
                            && kind == Kind.VERSION
                            && !OF_THE_DOCUMENT.isIn(first);
            boolean stated = role != null && shape.names() != 0;
            boolean bare =
                    free
                            && shape.names() <= 0
                            && !shape.scores()
                            && !shape.documents()
                            && cells.isKnown(row, 0)
                            && (shape.platforms()
                                    || cells.width == 2 && isSure(cells.plain(row, 1))
                                    || cells.width == 3 && isSure(cells.plain(row, 1)));
            Technology named =
                    !(stated || versions || bare) || !free && shape.names() > 0
                            ? null
                            : SectionScene.single(cells.named(row, 0));
            boolean hint = kind == Kind.VERSION || kind == Kind.MAYBE_VERSION || kind == Kind.NAME;
            return new Label(named, role, versions, hint && free);
        }

        private Role role(Label label, int column) {
            Role head = shape.head(column).role();
            return label.role != null ? label.role : head != null ? head : scene.role();
        }

        private void version(Text cell, int column) {
            ColumnHead head = shape.head(column);
            List<Named> found = cells.named(row, column);
            Role role = role(head, column);
            if (!found.isEmpty()
                    && !texts.read(cell, found, scene.about(Subject.NONE).with(role), quote)
                            .isEmpty()) {
                return;
            }
            List<Technology> of = owners(head, column);
            boolean number =
                    !of.isEmpty()
                            && of.get(0).domain().isEmpty()
                            && (shape.isPointed(column)
                                    || shape.isPromoted(column)
                                            && !cells.isMostlyKnown(shape.names()))
                            && isInteger(cell.plain());
            if (!of.isEmpty() && !number && !(own && head.technology() == null && !known())) {
                add(cell, of, role);
            }
        }

        /** Whose versions stand in a column of versions. */
        private List<Technology> owners(ColumnHead head, int column) {
            if (head.technology() != null) {
                return List.of(head.technology());
            }
            if (!names.isEmpty()) {
                return names;
            }
            Technology technology = null;
            if (shape.parts()) {
                if (ColumnHead.isPlain(cells.head(column))) {
                    technology = wholeSubject();
                }
            } else if (shape.keyed() && !own && ColumnHead.isPlain(cells.head(column))) {
                technology = scene.subject().technology();
                if (technology == null && column == 0 && shape.isMatrix()) {
                    technology = product.technology();
                }
            }
            if (technology == null && head.role() == Role.CURRENT && shape.names() < 0) {
                technology = SectionScene.single(texts.names(quote));
            }
            return technology == null ? List.of() : List.of(technology);
        }

        /** What the rows are parts or instances of: a technology of the section, or the title's. */
        private @Nullable Technology wholeSubject() {
            Technology subject = scene.subject().technology();
            return subject != null && !subject.domain().isEmpty() ? subject : product.technology();
        }

        private Role role(ColumnHead head, int column) {
            if (head.role() != null && head.role() != Role.CURRENT) {
                return head.role();
            }
            if (status != null) {
                return status;
            }
            boolean matrix = shape.isMatrix();
            if (shape.keyed() && cells.rows > 1 && head.technology() == null && !matrix) {
                return Role.HISTORICAL;
            }
            boolean key = column == 0 && matrix && scene.role() == Role.MINIMUM;
            return head.role() != null || key ? Role.CURRENT : scene.role();
        }

        private void attribute(Text cell, int column, Label label) {
            Role role = role(label, column);
            List<Named> found = cells.named(row, column);
            if (!found.isEmpty() && !texts.read(cell, found, scene.with(role), quote).isEmpty()) {
                return;
            }
            Technology head = shape.head(column).technology();
            Technology of =
                    label.technology != null
                            ? label.technology
                            : head != null ? head : scene.subject().technology();
            if (of != null
                    && !shape.documents()
                    && !texts.facts().metadataLines().contains(cell.at().line())) {
                add(cell, List.of(of), role);
            }
        }

        private void text(Text cell, int column, Label label) {
            ColumnHead head = shape.head(column);
            List<Named> found = cells.named(row, column);
            if (found.isEmpty() && digits && ColumnHead.isAdvice(cells.head(column))) {
                Technology single =
                        names.isEmpty() ? SectionScene.single(texts.names(quote)) : null;
                moves(cell, single == null ? names : List.of(single));
                return;
            }
            Role role =
                    label.hint && label.role != null && column > 0
                            ? label.role
                            : head.role() == Role.RECOMMENDED ? Role.RECOMMENDED : textRole(column);
            Scene in =
                    scene.with(role)
                            .naming(
                                    !shape.scores()
                                            && (column == shape.names()
                                                    || head.kind() == Kind.NAME))
                            .about(Subject.NONE);
            texts.read(cell, found, in, quote);
        }

        private Role textRole(int column) {
            ColumnHead head = shape.head(column);
            boolean side = head.role() == Role.HISTORICAL || head.role() == Role.PLANNED;
            if (head.role() != null
                    && (head.kind() == Kind.MAYBE_VERSION && head.role() != Role.CURRENT
                            || head.kind() == Kind.NAME && side)) {
                return head.role();
            }
            return status == Role.PLANNED
                            || status == Role.HISTORICAL
                            || status == Role.RECOMMENDED && column == Math.max(0, shape.names())
                    ? status
                    : scene.role();
        }

        /** Versions that a cell of advice tells to go to: 升级至 1.28.0. */
        private void moves(Text cell, List<Technology> of) {
            String plain = cell.plain();
            for (int at = 0; at < plain.length(); at++) {
                int length = MOVES.at(plain, at);
                VersionSpan span =
                        length == 0 ? null : CellVersions.next(plain, at + length, false);
                if (span != null
                        && span.start() <= Letters.skipBlanks(plain, at + length)
                        && (span.parts() > 1 || !span.isInteger())) {
                    claim(cell, span, of, Role.RECOMMENDED);
                    at = span.end() - 1;
                }
            }
        }

        private void add(Text cell, List<Technology> of, Role role) {
            String plain = cell.plain();
            boolean years = texts.allowsYears(of.get(0));
            int from = 0;
            while (from < plain.length()) {
                VersionSpan span = CellVersions.next(plain, from, years);
                boolean chosen =
                        span != null && from > 0 && RowStatus.isChoice(plain, from, span.start());
                if (span == null
                        || from > 0
                                && !chosen
                                && !CellVersions.isListed(plain, from, span.start())) {
                    return;
                }
                if (!claim(cell, span, of, chosen ? Role.RECOMMENDED : role)) {
                    return;
                }
                from = span.end();
            }
        }

        private boolean claim(Text cell, VersionSpan span, List<Technology> of, Role role) {
            VersionSet versions = span.set();
            if (versions == null) {
                return false;
            }
            for (Technology technology : of) {
                collector.add(
                        technology,
                        versions,
                        role,
                        new Statement(
                                Statement.Kind.TABLE,
                                quote,
                                scene.section(),
                                cell.at(span.start())));
            }
            return true;
        }
    }

    private static boolean isSure(String cell) {
        VersionSpan span = CellVersions.isWhole(cell) ? CellVersions.first(cell) : null;
        return span != null && span.isUnmistakable();
    }

    private static boolean isInteger(String cell) {
        VersionSpan span = CellVersions.first(cell);
        return span != null && span.isInteger();
    }

    /**
     * What the first cell of a row says of the versions in the others.
     *
     * @param technology whose they are, if it says so
     * @param versions whether the row is one of versions
     * @param hint whether its role is that of whatever stands in the row
     */
    private record Label(
            @Nullable Technology technology, @Nullable Role role, boolean versions, boolean hint) {
        static final Label NONE = new Label(null, null, false, false);
    }
}
