package veritable.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import veritable.claim.ColumnHead.Kind;
import veritable.technology.Technologies;
import veritable.technology.Technology;

/** Which columns of a table hold names, which versions, and whose versions they are. */
final class TableShape {
    private static final WordList VERSIONS =
            WordList.split(
                    """
                    版本|升级|兼容|适配|演进|生命周期|依赖|支持矩阵|version|versions|upgrade|upgrades|
                    release|releases|compatibility|compatible|matrix|lifecycle|roadmap|
                    dependencies|requirements""");

    /** What a title or heading says where a table tells what changed from release to release. */
    private static final WordList CHANGES =
            WordList.split(
                    """
                    升级|变更|更新|变化|发布说明|发布公告|release notes|changelog|change log|what's new|
                    upgrade|upgrading|upgraded|upgrades|changes|changed|updated|updates|bumped|
                    migration|migrating""");

    private final TableHeads heads;
    private final NameColumn names;
    private final VersionColumns versions;
    private final boolean scores;
    private final boolean matrix;
    private final boolean platforms;
    private final boolean current;

    TableShape(
            TableCells cells,
            Scene scene,
            Technologies technologies,
            @Nullable LocalDate date,
            String title,
            @Nullable Technology product) {
        String section = scene.section();
        this.heads = new TableHeads(cells, technologies);
        this.scores = scene.scores() || heads.scores();
        this.names = new NameColumn(heads);
        this.versions =
                new VersionColumns(
                        heads,
                        names,
                        technologies,
                        scores,
                        VERSIONS.isIn(section, section.lastIndexOf('›') + 1, section.length()));
        if (versions.any() || cells.mayHoldVersions()) {
            PeriodColumns.read(heads, date, scene.role() == Role.PLANNED);
            if (CHANGES.isIn(title)
                    || CHANGES.isIn(section, section.lastIndexOf('›') + 1, section.length())) {
                heads.leaveFirstRelease();
            }
            names.nameFirst(title, product == null ? "" : product.name());
            names.find();
            boolean before = heads.has(Kind.VERSION);
            if (before) {
                names.fallBack();
            }
            versions.find();
            if (!before && versions.any()) {
                names.fallBack();
            }
        }
        this.matrix = heads.isMatrix();
        this.platforms = heads.arePlatforms();
        this.current = heads.hasCurrent();
    }

    ColumnHead head(int column) {
        return heads.at(column);
    }

    /** Whether a head is a release, below which others' versions stand. */
    boolean isRelease(int column) {
        return heads.isRelease(column);
    }

    /** The column of names, or -1. */
    int names() {
        return names.column();
    }

    boolean scores() {
        return scores;
    }

    /** Whether one of the columns holds documents. */
    boolean documents() {
        return heads.documents();
    }

    /** Whether one of the columns holds versions. */
    boolean versions() {
        return versions.any();
    }

    /** Whether its cells, not its head, make a column one of versions. */
    boolean isPromoted(int column) {
        return versions.isPromoted(column);
    }

    /** Whether a column is one of versions only by its cells, most of which have a point. */
    boolean isPointed(int column) {
        return versions.isPointed(column);
    }

    /** Whether a head says that the versions below it are those of today. */
    boolean hasCurrent() {
        return current;
    }

    /** Whether the rows are parts or instances of what the table is about. */
    boolean parts() {
        return names.parts();
    }

    /** Whether the rows are releases of what the table is about. */
    boolean keyed() {
        return versions.any() && names.column() < 0 && !names.parts();
    }

    /** Whether heads name technologies or releases that the rows go together with. */
    boolean isMatrix() {
        return matrix;
    }

    /** Whether the heads are the systems that the rows are built for. */
    boolean platforms() {
        return platforms;
    }
}
