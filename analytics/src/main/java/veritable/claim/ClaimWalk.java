package veritable.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Report;
import veritable.report.Section;
import veritable.report.Text;
import veritable.technology.Named;
import veritable.technology.Technologies;

/** Goes through a report and hands every heading and block to what reads its form. */
final class ClaimWalk {
    private final Collector collector;
    private final TextClaims texts;
    private final BulletClaims bullets;
    private final TableClaims tables;
    private final CodeClaims code;
    private final Technologies technologies;

    ClaimWalk(Report report, Technologies technologies, boolean mentions) {
        this.technologies = technologies;
        this.collector = new Collector(mentions);
        ReportFacts facts = ReportFacts.of(report, technologies);
        this.code = new CodeClaims(technologies, facts.names(), collector);
        this.texts = new TextClaims(technologies, facts, code, collector);
        this.bullets = new BulletClaims(texts, this::inside);
        this.tables = new TableClaims(report, technologies, texts, collector);
        section(report.root(), SectionScene.TOP);
    }

    Claims claims() {
        return collector.claims();
    }

    private void section(Section section, SectionScene above) {
        SectionScene scene = above;
        if (section.level() > 0) {
            List<Named> names = technologies.in(section.title().plain());
            scene = SectionScene.of(section, names, above, technologies);
            texts.read(
                    section.title(),
                    names,
                    new Scene(
                            above.path(),
                            Statement.Kind.HEADING,
                            above.role(),
                            above.history() ? Subject.NONE : above.subject(),
                            true,
                            scene.scores()),
                    section.heading());
        }
        if (!scene.contents()) {
            blocks(section.blocks(), scene);
        }
        for (Section child : section.sections()) {
            section(child, scene);
        }
    }

    private void blocks(List<Block> blocks, SectionScene section) {
        Text lead = null;
        Subject running = section.subject();
        boolean warns = section.warns();
        for (Block block : blocks) {
            block(block, section.about(running), lead);
            lead = block instanceof Block.Paragraph paragraph ? paragraph.text() : null;
            if (lead != null && Lead.isHeading(lead)) {
                String words = lead.plain();
                running = Subject.lazily(() -> Subjects.of(words, technologies)).or(running);
            } else if (lead != null && warns) {
                String words = lead.plain(); // the fault is told of first, then what it is in
                running =
                        running.or(
                                Subject.lazily(() -> SectionScene.single(technologies.in(words))));
            }
        }
    }

    private void block(Block block, SectionScene section, @Nullable Text lead) {
        if (block instanceof Block.Paragraph paragraph) {
            texts.read(paragraph.text(), scene(section, Lead.NONE, Statement.Kind.PROSE));
        } else if (block instanceof Block.Items items) {
            bullets.read(items, scene(section, Lead.of(lead, technologies), Statement.Kind.BULLET));
        } else if (block instanceof Block.Grid grid) {
            tables.read(
                    grid,
                    scene(section, Lead.of(lead, technologies), Statement.Kind.TABLE),
                    section.history());
        } else if (block instanceof Block.Code lines) {
            code.read(lines, scene(section, Lead.of(lead, technologies), Statement.Kind.CODE));
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.blocks(), section);
        }
    }

    /** Reads what stands in a list between its texts. */
    private void inside(Block block, Scene scene) {
        if (block instanceof Block.Grid grid) {
            tables.read(grid, scene, false);
        } else if (block instanceof Block.Code lines) {
            code.read(lines, scene.with(Statement.Kind.CODE));
        } else if (block instanceof Block.Quote quote) {
            for (Block quoted : quote.blocks()) {
                if (quoted instanceof Block.Paragraph paragraph) {
                    texts.read(paragraph.text(), scene);
                } else if (quoted instanceof Block.Items items) {
                    bullets.read(items, scene);
                } else {
                    inside(quoted, scene);
                }
            }
        }
    }

    private static Scene scene(SectionScene section, Lead lead, Statement.Kind kind) {
        Role role = lead.role() == null ? section.role() : lead.role();
        boolean advice =
                role == Role.RECOMMENDED
                        && (kind == Statement.Kind.BULLET || kind == Statement.Kind.PROSE);
        return new Scene(
                section.path(),
                advice ? Statement.Kind.RECOMMENDATION : kind,
                role,
                section.history() ? Subject.NONE : lead.subject().or(section.subject()),
                true,
                section.scores() || lead.scores());
    }
}
