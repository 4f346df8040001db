package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technology;

/** Reads the rows of a table whose shape is known. */
final class RowClaims {
    private static final WordList ON = WordList.split("on|with|and|+|（|(|于|基于|搭配|配");

    private final TableCells cells;
    private final TableShape shape;
    private final Scene scene;
    private final Subject product;
    private final TextClaims texts;
    private final CellClaims claims;
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
        boolean own =
                (shape.documents() || history) && names < 0
                        || shape.documents() && !cells.isKnown(names);
        RowOwners owners = new RowOwners(cells, shape, scene.subject(), product, own);
        for (int row = 0; row < cells.rows; row++) {
            new Row(row, owners).read();
        }
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
        private final RowOwners owners;

        Row(int row, RowOwners owners) {
            this.row = row;
            this.owners = owners;
            this.quote = cells.quote(row);
            this.digits = Letters.hasDigit(quote);
            this.names = shape.names() < 0 || !digits ? List.of() : names();
            this.status = RowStatus.of(cells, shape, row);
        }

        /** The names of a row; a blank cell goes on with the name above it. */
        private List<Technology> names() {
            if (!cells.cell(row, shape.names()).isBlank()) {
                above = cells.names(row, shape.names());
            }
            return above;
        }

        void read() {
            if (digits && RowLabel.isOfLicences(cells.plain(row, 0))) {
                return;
            }
            RowLabel label = digits ? RowLabel.of(cells, shape, row) : RowLabel.NONE;
            for (int column = 0; column < cells.width; column++) {
                Text cell = cells.cell(row, column);
                if (cell.isBlank()) {
                    continue;
                }
                Kind kind = shape.head(column).kind();
                if (label.technology() != null
                        && column > 0
                        && (CellVersions.isWhole(cell.plain())
                                || isNumberOf(
                                        cell.plain(), label.technology(), label.role() != null))) {
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

        /** Min Java | 8: nothing but a bare number that can be a version of it. */
        private boolean isNumberOf(String cell, Technology technology, boolean said) {
            VersionSpan span = CellVersions.first(cell);
            return span != null
                    && (said || span.bounded())
                    && span.isInteger()
                    && span.start() == 0
                    && span.end() == cell.length()
                    && texts.allowsInteger(List.of(technology), span.first());
        }

        private Role role(RowLabel label, int column) {
            Role head = shape.head(column).role();
            if (label.role() != null && (head == null || label.role() != Role.CURRENT)) {
                return label.role();
            }
            return head != null ? head : scene.role();
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
            List<Technology> of = owners.of(row, column, names);
            boolean number =
                    !of.isEmpty()
                            && of.get(0).domain().isEmpty()
                            && (shape.isPointed(column)
                                    || shape.isPromoted(column)
                                            && (shape.isRelease(column)
                                                    || !cells.isMostlyKnown(shape.names())))
                            && isInteger(cell.plain());
            boolean measure =
                    !of.isEmpty()
                            && shape.isRelease(column)
                            && of.get(0).domain().isEmpty()
                            && Letters.isHan(of.get(0).name().charAt(0)); // 延迟 | 3.2
            if (!of.isEmpty() && !number && !measure) {
                claims.add(
                        cell,
                        quote,
                        of,
                        role,
                        isYear(cell.plain())
                                && head.technology() == null
                                && !shape.isPromoted(column)
                                && !cells.holdsYears(column));
            }
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
            Role role = textRole(cell.plain(), column, label);
            Scene in =
                    scene.with(role)
                            .naming(
                                    !shape.scores()
                                            && (column == shape.names()
                                                    || head.kind() == Kind.NAME
                                                    || names.size() == 1
                                                            && CellClaims.isRemark(cell.plain())))
                            .about(Subject.NONE);
            List<Pair> pairs = texts.read(cell, found, in, quote);
            boolean versions = head.kind() == Kind.MAYBE_VERSION && head.role() != null;
            if (versions
                    && !names.isEmpty()
                    && !pairs.isEmpty()
                    && isBehindVersion(cell.plain(), pairs)) {
                claims.add(cell, quote, names, role(head, column));
            }
        }

        /** Beside names with their versions a version alone: 整改前 | CentOS 7.9, and JDK | 1.8.0. */
        private boolean isOfSide(int column, String cell) {
            ColumnHead head = shape.head(column);
            return head.role() != null
                    && head.kind() == Kind.MAYBE_VERSION
                    && !names.isEmpty()
                    && CellVersions.isWhole(cell)
                    && (cells.hasNames(column)
                            || Cues.isVersionWord(cells.plain(row, shape.names())));
        }

        private Role textRole(String cell, int column, RowLabel label) {
            if (CellClaims.isPast(cell)) {
                return Role.HISTORICAL;
            }
            if (CellClaims.isMove(cell) && ColumnHead.isAdvice(cells.head(column))) {
                return Role.RECOMMENDED;
            }
            if (label.hint() && label.role() != null && column > 0) {
                return label.role();
            }
            ColumnHead head = shape.head(column);
            return head.role() == Role.RECOMMENDED ? Role.RECOMMENDED : textRole(head, column);
        }

        private Role textRole(ColumnHead head, int column) {
            boolean side = head.role() == Role.HISTORICAL || head.role() == Role.PLANNED;
            if (head.role() != null
                    && (head.kind() == Kind.MAYBE_VERSION && head.role() != Role.CURRENT
                            || head.kind() == Kind.NAME && side)) {
                return head.role();
            }
            boolean present =
                    scene.role() == Role.MINIMUM
                            && head.role() == Role.CURRENT
                            && head.kind() == Kind.MAYBE_VERSION;
            if (present || ColumnHead.isAlternative(cells.head(column))) {
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
                && (own.isUnmistakable() || own.parts() > 1 && ON.at(cell, own.end() + 1) > 0)
                && own.end() < pairs.get(0).span().start();
    }

    private static boolean isYear(String cell) {
        VersionSpan span = cell.strip().length() == 4 ? CellVersions.next(cell, 0, true) : null;
        return span != null && span.isYear();
    }

    private static boolean isInteger(String cell) {
        VersionSpan span = CellVersions.first(cell);
        return span != null && span.isInteger();
    }
}
