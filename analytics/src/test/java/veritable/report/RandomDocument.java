package veritable.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Documents made of whole blocks, nested and now and then without a blank line between them; the
 * same for the same seed.
 */
final class RandomDocument {
    private static final int DEEPEST = 3;
    private static final String[] WORDS = {
        "Kubernetes", "1.30.4", "版本", "更新，", "`a | b`", "**v2**", "2025-11-04", "：", "K8s", "100ms"
    };

    private static final String[] BELOW = {
        "# ",
        "#",
        "> ",
        ">",
        "- ",
        "-",
        "+\t",
        "* ",
        "1. ",
        "12) ",
        "1.",
        "12 ",
        "1234567890. ",
        "   ## ",
        "####### ",
        "",
        "~"
    };

    private final Random random;

    private RandomDocument(long seed) {
        this.random = new Random(seed);
    }

    static String of(long seed) {
        return String.join("\n", new RandomDocument(seed).blocks(0, 8)) + "\n";
    }

    private List<String> blocks(int depth, int most) {
        List<String> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            lines.addAll(block(depth));
            if (random.nextInt(4) > 0) {
                lines.add("");
            }
        }
        return lines;
    }

    private List<String> block(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 9 : 5)) {
            case 0 -> List.of("#".repeat(1 + random.nextInt(6)) + " " + words());
            case 1 -> code();
            case 2 -> table();
            case 3, 4 -> random.nextBoolean() ? List.of(words()) : List.of(words(), words());
            case 5 -> prefixed("> ", random.nextInt(3) == 0 ? "" : "> ", blocks(depth + 1, 3));
            case 6 -> List.of(words(), random.nextBoolean() ? "===" : "---");
            default -> list(depth);
        };
    }

    private List<String> list(int depth) {
        boolean ordered = random.nextBoolean();
        List<String> lines = new ArrayList<>();
        int items = 1 + random.nextInt(4);
        for (int i = 1; i <= items; i++) {
            String mark = ordered ? i + ". " : "- ";
            List<String> item = new ArrayList<>(List.of(words()));
            if (random.nextInt(3) == 0) {
                item.addAll(blocks(depth + 1, 2));
            }
            lines.addAll(prefixed(mark, " ".repeat(mark.length()), item));
        }
        return lines;
    }

    private List<String> code() {
        String fence = (random.nextBoolean() ? "`" : "~").repeat(3 + random.nextInt(2));
        List<String> lines = new ArrayList<>(List.of(fence + (random.nextBoolean() ? "yaml" : "")));
        for (int i = random.nextInt(4); i > 0; i--) {
            lines.add(List.of("- a: 1", "| a | b |", "|---|---|", "# no", "", "~~").get(i));
        }
        lines.add(fence);
        return lines;
    }

    /**
     * A pipe table, ragged now and then. Its dashes are at most as many as its headings: commonmark
     * reads a table where they are more, GitHub reads text, and a problem says so.
     */
    private List<String> table() {
        int columns = 1 + random.nextInt(5);
        boolean lacking = columns > 1 && random.nextInt(8) == 0;
        List<String> lines = new ArrayList<>();
        lines.add(row(columns));
        lines.add(
                "|"
                        + (random.nextBoolean() ? " --- |" : ":-:|")
                                .repeat(columns - (lacking ? 1 : 0)));
        for (int i = random.nextInt(5); i > 0; i--) {
            int cells = random.nextInt(4) > 0 ? columns : 1 + random.nextInt(columns + 2);
            lines.add(row(cells));
        }
        if (random.nextInt(4) == 0) {
            lines.add(BELOW[random.nextInt(BELOW.length)] + "a | b");
        }
        return lines;
    }

    private String row(int cells) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < cells; i++) {
            row.append(' ').append(random.nextInt(6) == 0 ? "a \\| b" : cell()).append(" |");
        }
        return row.toString();
    }

    private String cell() {
        return random.nextInt(6) == 0 ? "" : WORDS[random.nextInt(4)];
    }

    private String words() {
        StringBuilder words = new StringBuilder("文");
        for (int i = random.nextInt(5); i > 0; i--) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private static List<String> prefixed(String first, String others, List<String> lines) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines) {
            prefixed.add((prefixed.isEmpty() ? first : line.isEmpty() ? "" : others) + line);
        }
        return prefixed;
    }
}
