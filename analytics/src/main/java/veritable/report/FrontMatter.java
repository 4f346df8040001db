package veritable.report;

import java.util.List;
import java.util.Optional;

/** The YAML lines before a report. */
record FrontMatter(List<Metadata.Entry> entries, int end) {
    static FrontMatter of(String text, Lines lines) {
        return new FrontMatter(List.of(), 0);
    }

    Optional<String> title() {
        return Optional.empty();
    }
}
