package veritable.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import veritable.report.Block;
import veritable.report.Metadata;
import veritable.report.Report;
import veritable.report.Section;
import veritable.report.Text;
import veritable.technology.Technologies;

/**
 * Walks once through a report and reads everything that is no version claim. Tables of contents,
 * code, diagrams and raw HTML are left out: they say nothing that the report does not say elsewhere
 * in words.
 */
final class StatementReader {
    private final Report report;
    private final Gathered gathered = new Gathered();
    private final ClaimPlaces claims;
    private final Technologies technologies;
    private final Optional<Integer> year;
    private final Lines lines;
    private final Grids grids;
    private @Nullable LeadLine lead;
    private boolean leads;

    StatementReader(Report report, Technologies technologies, ClaimPlaces claims) {
        this.report = report;
        this.technologies = technologies;
        this.claims = claims;
        this.year = report.metadata().date().map(LocalDate::getYear);
        MetricReader measures = new MetricReader(technologies, gathered.metrics);
        this.lines = new Lines(technologies, gathered, measures, claims, year, this::block);
        this.grids = new Grids(technologies, gathered, measures, claims, year);
    }

    Gathered read() {
        metadata();
        section(report.root(), Trail.TOP);
        return gathered;
    }

    /** What the report's own lines name as sources. */
    private void metadata() {
        for (Metadata.Entry entry : report.metadata().entries()) {
            if (LineKey.of(entry.key(), 0, entry.key().length()) == LineKey.REFERENCE
                    && !entry.value().isBlank()) {
                Statement statement =
                        new Statement(
                                Statement.Kind.PROSE,
                                entry.key() + "：" + entry.value(),
                                "",
                                entry.at());
                gathered.references.add(new Reference(entry.key(), entry.value(), "", statement));
            }
        }
    }

    private void section(Section section, Trail trail) {
        lines.flush();
        for (Block block : section.blocks()) {
            block(block, trail);
        }
        lead(null, trail);
        boolean single = section.level() == 0 && isTitled(section);
        for (Section below : section.sections()) {
            Trail next = trail.into(below, single, null);
            EventDraft draft = next.event == null ? EventDraft.of(below, next.path, year) : null;
            if (draft != null && !single) {
                section(below, trail.into(below, false, draft));
                lines.flush();
                lines.finish(draft);
            } else {
                section(below, next);
            }
        }
        lines.flush();
    }

    /** Whether the one heading of the highest level is the title of the whole report. */
    private static boolean isTitled(Section root) {
        return root.sections().size() == 1
                && root.sections().get(0).level() == 1
                && !root.sections().get(0).sections().isEmpty();
    }

    private void block(Block block, Trail trail) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.text(), trail);
            return;
        }
        leads = true;
        if (block instanceof Block.Items items) {
            lines.items(items, trail, lead, null);
        } else if (block instanceof Block.Grid grid) {
            grids.read(grid, trail, lead);
        } else if (block instanceof Block.Quote quote) {
            for (Block inside : quote.blocks()) {
                block(inside, trail);
            }
        }
    }

    private void paragraph(Text text, Trail trail) {
        if (text.isBlank()
                || trail.topic == Topic.CONTENTS
                || report.metadata().covers(text.at())) {
            return;
        }
        Head head = Head.of(text, 0, text.plain().length());
        boolean bare = LeadLine.isBare(text, head);
        if (bare || LeadLine.endsInColon(text)) {
            lines.flush();
            lead(LeadLine.of(text, head, bare), trail);
            if (!bare) {
                lines.note(text, trail);
            }
            return;
        }
        if (lead != null && !leads && !LeadLine.endsInColon(lead.text())) {
            leads = true;
        } else if (!leads || lead == null || LeadLine.endsInColon(lead.text())) {
            lead(null, trail);
        }
        lines.paragraph(text, head, trail, lead);
    }

    /** A lead that nothing follows is a statement like any other. */
    private void lead(@Nullable LeadLine next, Trail trail) {
        if (lead != null && !leads && !lead.name().isEmpty()) {
            lines.note(lead.text(), trail);
        }
        lead = next;
        leads = false;
    }
}
