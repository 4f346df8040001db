package veritable.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.technology.Named;
import veritable.technology.Technology;

/** Whose versions stand in the rows of a table. */
final class RowOwners {
    private final TableCells cells;
    private final TableShape shape;
    private final Subject subject;
    private final Subject product;
    private final boolean document;

    /**
     * @param subject what the table is about
     * @param product what the title names
     * @param document whether the versions are the document's own
     */
    RowOwners(
            TableCells cells,
            TableShape shape,
            Subject subject,
            Subject product,
            boolean document) {
        this.cells = cells;
        this.shape = shape;
        this.subject = subject;
        this.product = product;
        this.document = document;
    }

    /** Whose versions stand in a column of versions, beside the names of the row. */
    List<Technology> of(int row, int column, List<Technology> names) {
        ColumnHead head = shape.head(column);
        Technology named = head.technology();
        if (named != null && !isOwnKernel(named, names)) {
            return List.of(named);
        }
        Technology left = column > 0 ? shape.head(column - 1).technology() : null;
        if (left != null
                && head.kind() == Kind.VERSION
                && shape.head(column - 1).kind() == Kind.VERSION
                && ColumnHead.isPlain(cells.head(column))
                && Cues.isVersionWord(cells.head(column - 1))) {
            return List.of(left); // OpenSSH 现版本 | 整改后版本
        }
        if (document && !cells.isKnown(shape.names())) {
            return List.of();
        }
        if (!names.isEmpty()) {
            return names;
        }
        Technology whole = whole(head, column);
        if (whole == null && head.role() != null && shape.names() < 0) {
            whole = SectionScene.single(told(row));
        }
        return whole == null ? List.of() : List.of(whole);
    }

    private @Nullable Technology whole(ColumnHead head, int column) {
        if (!ColumnHead.isPlain(cells.head(column))) {
            return null;
        }
        if (shape.parts()) {
            Technology technology = subject.technology();
            return technology != null && !technology.domain().isEmpty()
                    ? technology
                    : product.technology();
        }
        if (!shape.keyed() || document) {
            return null;
        }
        Technology technology = subject.technology();
        return technology == null && (column == 0 || head.role() != null && !isOfBranch())
                ? releases()
                : technology;
    }

    /** 内核版本 beside a database is the database's. */
    private static boolean isOwnKernel(Technology head, List<Technology> names) {
        return head.domain().equals("kernel")
                && !names.isEmpty()
                && names.get(0).domain().equals("database");
    }

    /** Whether the rows are of branches that have a name and no number: R535. */
    private boolean isOfBranch() {
        return ColumnHead.isCycle(cells.head(0).strip()) && shape.head(0).kind() != Kind.VERSION;
    }

    /** Whose releases the rows of a table of releases are: of what the title names. */
    private @Nullable Technology releases() {
        Technology title = product.technology();
        return shape.isMatrix() || title != null && title.domain().isEmpty() ? title : null;
    }

    /** The names in cells that name no version beside them: 升级 Velero, 统一 Kubernetes 版本. */
    private List<Named> told(int row) {
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
}
