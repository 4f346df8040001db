package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;

/** Reads the rows of a table whose shape is known. */
final class RowClaims {
    private final TableCells cells;
    private final TableShape shape;
    private final Scene scene;
    private final Subject product;
    private final TextClaims texts;
    private final CellClaims claims;
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
        this.claims = new CellClaims(texts, collector, scene.section());
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
                claims.addRelease(cell, quote, scene.role());
            }
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
                boolean state =
                        kind == Kind.STATUS
                                || ColumnHead.isAdvice(cells.head(column))
                                        && !Letters.hasDigit(cell)
                                        && RowStatus.isPlainChoice(cell);
                Role role = version || state ? RowStatus.of(cell, version) : null;
                if (role != null) {
                    return role;
                }
            }
            return null;
        }

        void read() {
            RowLabel label = digits ? RowLabel.of(cells, shape, row) : RowLabel.NONE;
            for (int column = 0; column < cells.width; column++) {
                Text cell = cells.cell(row, column);
                if (cell.isBlank()) {
                    continue;
                }
                Kind kind = shape.head(column).kind();
                if (label.technology() != null
                        && column > 0
                        && CellVersions.isWhole(cell.plain())) {
                    claims.add(cell, quote, List.of(label.technology()), role(label, column));
                } else if (digits && kind == Kind.VERSION && column != shape.names()) {
                    version(cell, column);
                } else if (label.versions()
                        && column > 0
                        && (column == 1 || shape.head(column).technology() != null)) {
                    attribute(cell, column, label);
                } else {
                    text(cell, column, label);
                }
            }
        }

        private Role role(RowLabel label, int column) {
            Role head = shape.head(column).role();
            return label.role() != null ? label.role() : head != null ? head : scene.role();
        }

        private void version(Text cell, int column) {
            ColumnHead head = shape.head(column);
            List<Named> found = cells.named(row, column);
            Role role = role(head, column);
            if (!found.isEmpty()) {
                List<Pair> pairs =
                        texts.read(cell, found, scene.about(Subject.NONE).with(role), quote);
                if (!pairs.isEmpty() && !isBehindVersion(cell.plain(), pairs)) {
                    return;
                }
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
                claims.add(cell, quote, of, role);
            }
        }

        /** Whose versions stand in a column of versions. */
        private List<Technology> owners(ColumnHead head, int column) {
            if (head.technology() != null && !isOwnKernel(head.technology())) {
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
                if (technology == null && (column == 0 || head.role() != null && !isOfBranch())) {
                    technology = releases();
                }
            }
            if (technology == null && head.role() != null && shape.names() < 0) {
                technology = SectionScene.single(told());
            }
            return technology == null ? List.of() : List.of(technology);
        }

        /** The names in cells that name no version beside them: 升级 Velero, 统一 Kubernetes 版本. */
        private List<Named> told() {
            List<Named> told = new ArrayList<>(2);
            for (int column = 0; column < cells.width; column++) {
                List<Named> found = cells.named(row, column);
                String cell = cells.plain(row, column);
                if (!found.isEmpty()
                        && found.get(0).sure()
                        && !Letters.isWord(cell, found.get(0).end())
                        && VersionSpans.in(cell, found).isEmpty()) {
                    told.addAll(found);
                }
            }
            return told;
        }

        /** 内核版本 beside a database is the database's. */
        private boolean isOwnKernel(Technology head) {
            return head.domain().equals("kernel")
                    && !names.isEmpty()
                    && names.get(0).domain().equals("database");
        }

        /** Whether the row is of a branch that has a name and no number: R535. */
        private boolean isOfBranch() {
            return ColumnHead.isCycle(cells.head(0).strip())
                    && shape.head(0).kind() != Kind.VERSION;
        }

        /** Whose releases the rows of a table of releases are: of what the title names. */
        private @Nullable Technology releases() {
            Technology title = product.technology();
            return shape.isMatrix() || title != null && title.domain().isEmpty() ? title : null;
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
            if (shape.keyed()
                    && cells.rows > 1
                    && head.technology() == null
                    && head.role() == null
                    && !matrix) {
                return Role.HISTORICAL;
            }
            boolean key = column == 0 && matrix && scene.role() == Role.MINIMUM;
            return head.role() != null || key ? Role.CURRENT : scene.role();
        }

        private void attribute(Text cell, int column, RowLabel label) {
            Role role = role(label, column);
            List<Named> found = cells.named(row, column);
            if (!found.isEmpty()) {
                List<Pair> pairs = texts.read(cell, found, scene.with(role), quote);
                if (!pairs.isEmpty() && !isBehindVersion(cell.plain(), pairs)) {
                    return;
                }
            }
            Technology head = shape.head(column).technology();
            Technology of =
                    label.technology() != null
                            ? label.technology()
                            : head != null ? head : scene.subject().technology();
            if (of != null
                    && !shape.documents()
                    && !texts.facts().metadataLines().contains(cell.at().line())) {
                claims.add(cell, quote, List.of(of), role);
            }
        }

        private void text(Text cell, int column, RowLabel label) {
            ColumnHead head = shape.head(column);
            List<Named> found = cells.named(row, column);
            boolean advice = ColumnHead.isAdvice(cells.head(column));
            if (found.isEmpty() && digits && advice) {
                Technology single =
                        names.isEmpty() ? SectionScene.single(texts.names(quote)) : null;
                if (claims.addMoves(cell, quote, single == null ? names : List.of(single))) {
                    return;
                }
            }
            if (found.isEmpty() && isOfSide(column, cell.plain())) {
                claims.add(cell, quote, names, role(head, column));
                return;
            }
            if (found.isEmpty()
                    && digits
                    && column > 0
                    && names.size() == 1
                    && claims.addNote(cell, quote, names)) {
                return;
            }
            Role role =
                    CellClaims.isPast(cell.plain())
                            ? Role.HISTORICAL
                            : advice && CellClaims.isMove(cell.plain())
                                    ? Role.RECOMMENDED
                                    : label.hint() && label.role() != null && column > 0
                                            ? label.role()
                                            : head.role() == Role.RECOMMENDED
                                                    ? Role.RECOMMENDED
                                                    : textRole(column);
            Scene in =
                    scene.with(role)
                            .naming(
                                    !shape.scores()
                                            && (column == shape.names()
                                                    || head.kind() == Kind.NAME
                                                    || names.size() == 1
                                                            && CellClaims.isRemark(cell.plain())))
                            .about(Subject.NONE);
            texts.read(cell, found, in, quote);
        }

        /** Beside names with their versions a version alone: 整改前 | CentOS 7.9, and JDK | 1.8.0. */
        private boolean isOfSide(int column, String cell) {
            ColumnHead head = shape.head(column);
            return head.role() != null
                    && head.kind() == Kind.MAYBE_VERSION
                    && !names.isEmpty()
                    && CellVersions.isWhole(cell)
                    && cells.hasNames(column);
        }

        private Role textRole(int column) {
            ColumnHead head = shape.head(column);
            boolean side = head.role() == Role.HISTORICAL || head.role() == Role.PLANNED;
            if (head.role() != null
                    && (head.kind() == Kind.MAYBE_VERSION && head.role() != Role.CURRENT
                            || head.kind() == Kind.NAME && side)) {
                return head.role();
            }
            if (ColumnHead.isAlternative(cells.head(column))) {
                return Role.CURRENT;
            }
            return status == Role.PLANNED
                            || status == Role.HISTORICAL
                            || status == Role.RECOMMENDED && column == Math.max(0, shape.names())
                    ? status
                    : scene.role();
        }
    }

    /** 2.19.3 on PG 17: whether a version of the row's own stands before those of the cell's. */
    private static boolean isBehindVersion(String cell, List<Pair> pairs) {
        VersionSpan own = CellVersions.first(cell);
        return own != null
                && own.start() == Letters.skipBlanks(cell, 0)
                && own.isUnmistakable()
                && own.end() < pairs.get(0).span().start();
    }

    private static boolean isInteger(String cell) {
        VersionSpan span = CellVersions.first(cell);
        return span != null && span.isInteger();
    }
}
