package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import veritable.language.Language;

class TableFormatsTest {
    private record Line(String technology, String quote, int line, Optional<Double> value) {}

    private static final Schema<Line> SCHEMA =
            new Schema<>(
                    "claims",
                    List.of(
                            Column.text("technology", Line::technology, ""),
                            Column.text("quote", Line::quote, ""),
                            Column.integer("line", Line::line, ""),
                            new Column<>("value", Column.Type.DECIMAL, Line::value, ""),
                            Column.date(
                                    "report_date",
                                    row -> Optional.of(LocalDate.of(2025, 11, row.line)),
                                    ""),
                            Column.flag("odd", row -> row.line % 2 == 1, "")));

    private static final Listing<Line> LINES =
            new Listing<>(
                    SCHEMA,
                    List.of(
                            new Line("Istio", "服务网格 | \"1.21\", Ambient", 7, Optional.of(1.123e9)),
                            new Line("=cmd|' /C calc'!A0", "", 10, Optional.empty()),
                            new Line("a<b>*c*", "two\nlines", 1, Optional.of(-79.7))));

    private static String written(TableFormat format, Listing<?> listing) {
        StringWriter out = new StringWriter();
        try {
            format.write(listing, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void writesCsv() {
        assertThat(written(TableFormats.csv(), LINES))
                .isEqualTo(
                        """
                        technology,quote,line,value,report_date,odd
                        Istio,"服务网格 | ""1.21"", Ambient",7,1123000000,2025-11-07,true
                        '=cmd|' /C calc'!A0,,10,,2025-11-10,false
                        a<b>*c*,"two
                        lines",1,-79.7,2025-11-01,true
                        """);
    }

    @Test
    void writesCsvThatExcelKnowsForUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormats.csvForExcel().write(LINES.select("line", "technology"), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFline,technology\r\n7,Istio\r\n10,'=cmd|' /C calc'!A0\r\n1,a<b>*c*\r\n");
    }

    @Test
    void guardsEveryTextThatASpreadsheetCouldTakeForAFormula() {
        for (String text :
                List.of("=1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1")) {
            assertThat(csvField(TableFormats.csv(), text)).as(text).contains("'" + text);
        }
        for (String text : List.of("1-2", "'quoted'", "’=", "1.29+", "a=b")) {
            assertThat(csvField(TableFormats.csv(), text))
                    .as(text)
                    .doesNotStartWith("''")
                    .contains(text);
            assertThat(csvField(TableFormats.csv(), text)).as(text).isEqualTo(text);
        }
        assertThat(csvField(TableFormats.csvUnguarded(), "=1")).isEqualTo("=1");
    }

    private static String csvField(TableFormat format, String text) {
        Listing<Line> one =
                new Listing<>(SCHEMA, List.of(new Line(text, "x", 1, Optional.empty())));
        String csv = written(format, one.select("technology", "quote"));
        return csv.substring("technology,quote\n".length(), csv.length() - ",x\n".length());
    }

    @Test
    void keepsARowWithoutValueInATableOfOneColumn() {
        assertThat(written(TableFormats.csv(), LINES.select("value")))
                .isEqualTo("value\n1123000000\n\"\"\n-79.7\n");
    }

    @Test
    void writesJson() {
        assertThat(written(TableFormats.json(), LINES))
                .isEqualTo(
                        """
                        [
                        {"technology":"Istio","quote":"服务网格 | \\"1.21\\", Ambient","line":7,\
                        "value":1123000000,"report_date":"2025-11-07","odd":true},
                        {"technology":"=cmd|' /C calc'!A0","quote":null,"line":10,\
                        "value":null,"report_date":"2025-11-10","odd":false},
                        {"technology":"a<b>*c*","quote":"two\\nlines","line":1,\
                        "value":-79.7,"report_date":"2025-11-01","odd":true}
                        ]
                        """);
    }

    @Test
    void writesMarkdownInTheReadersLanguage() {
        assertThat(written(TableFormats.markdown(Language.CHINESE), LINES))
                .isEqualTo(
                        """
                        | 技术 | 原文 | 行 | 数值 | 报告日期 | odd |
                        | --- | --- | ---: | ---: | --- | --- |
                        | Istio | 服务网格 \\| "1.21", Ambient | 7 | 1123000000 | 2025-11-07 | true |
                        | =cmd\\|' /C calc'\\!A0 |  | 10 |  | 2025-11-10 | false |
                        | a\\<b\\>\\*c\\* | two<br>lines | 1 | -79.7 | 2025-11-01 | true |
                        """);
    }

    @Test
    void writesATerminalTable() {
        assertThat(written(terminal(OptionalInt.empty()), LINES))
                .isEqualTo(
                        """
                        Technology          Quote                       Line       Value  Report date  odd
                        ──────────────────  ──────────────────────────  ────  ──────────  ───────────  ─────
                        Istio               服务网格 | "1.21", Ambient     7  1123000000  2025-11-07   true
                        =cmd|' /C calc'!A0                                10              2025-11-10   false
                        a<b>*c*             two lines                      1       -79.7  2025-11-01   true
                        """);
    }

    @Test
    void cutsTheWidestTextsToTheTerminal() {
        String table = written(terminal(OptionalInt.of(72)), LINES);
        assertThat(table)
                .isEqualTo(
                        """
                        Technology        Quote             Line       Value  Report date  odd
                        ────────────────  ────────────────  ────  ──────────  ───────────  ─────
                        Istio             服务网格 | "1.2…     7  1123000000  2025-11-07   true
                        =cmd|' /C calc'…                      10              2025-11-10   false
                        a<b>*c*           two lines            1       -79.7  2025-11-01   true
                        """);
    }

    @Test
    void keepsTheEndOfPathsWhenItCutsThem() {
        Schema<String> schema =
                new Schema<>("files", List.of(Column.text("path", text -> text, "")));
        Listing<String> listing = new Listing<>(schema, List.of("seeds/2025-11-updates.md"));
        assertThat(written(terminal(OptionalInt.of(12)), listing))
                .isEqualTo("File\n────────────\n…-updates.md\n");
    }

    @Test
    void namesTheColumnsThatANarrowTerminalHasNoRoomFor() {
        assertThat(written(terminal(OptionalInt.of(40)), LINES))
                .isEqualTo(
                        """
                        Technology        Quote             Line
                        ────────────────  ────────────────  ────
                        Istio             服务网格 | "1.2…     7
                        =cmd|' /C calc'…                      10
                        a<b>*c*           two lines            1
                        3 more columns have no room here: Value, Report date, odd
                        """);
    }

    @Test
    void breaksMessagesIntoLines() {
        Schema<String> schema =
                new Schema<>(
                        "findings",
                        List.of(
                                Column.text("severity", text -> "error", ""),
                                Column.text("message", text -> text, "")));
        Listing<String> listing =
                new Listing<>(
                        schema, List.of("Istio is 1.20 here and 1.21 there", "版本写作一点二零和一点二一，相互矛盾"));
        assertThat(written(terminal(OptionalInt.of(24)), listing))
                .isEqualTo(
                        """
                        Severity  Finding
                        ────────  ──────────────
                        error     Istio is 1.20
                                  here and 1.21
                                  there
                        error     版本写作一点二
                                  零和一点二一，
                                  相互矛盾
                        """);
    }

    @Test
    void neverWritesALineWiderThanTheTerminal() {
        Random random = new Random(7);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            String technology = RandomText.of(random).repeat(1 + random.nextInt(5));
            lines.add(new Line(technology, RandomText.of(random), 1 + i % 30, Optional.empty()));
        }
        for (int width : new int[] {24, 40, 79, 200}) {
            String table = written(terminal(OptionalInt.of(width)), new Listing<>(SCHEMA, lines));
            List<String> rows = List.of(table.split("\n"));
            assertThat(rows).hasSizeBetween(502, 503);
            assertThat(rows.subList(0, 502)).allMatch(row -> DisplayWidth.of(row) <= width);
            assertThat(table.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
        }
    }

    @Test
    void letsNothingOfACellControlTheTerminal() {
        Line evil =
                new Line(
                        "\u001B]0;title\u0007\u009B31mred",
                        "a\u202Eb\u0000c\uD800d",
                        1,
                        Optional.empty());
        String table =
                written(
                        terminal(OptionalInt.empty()),
                        new Listing<>(SCHEMA, List.of(evil)).select("technology", "quote"));
        assertThat(table).contains("�]0;title��31mred  a�b�c�d");
        assertThat(table.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    }

    @Test
    void treatsTheHeaderOfAReportsTableLikeItsCells() {
        Schema<String> schema =
                new Schema<>("grid", List.of(Column.text("=1\u001B[2J|x", text -> text, "")));
        Listing<String> listing = new Listing<>(schema, List.of("a"));
        assertThat(written(TableFormats.csv(), listing)).startsWith("'=1");
        assertThat(written(TableFormats.markdown(Language.ENGLISH), listing))
                .startsWith("| =1&#27;\\[2J\\|x |\n");
        assertThat(written(terminal(OptionalInt.empty()), listing)).startsWith("=1�[2J|x\n");
    }

    @Test
    void writesNumbersWithoutExponentsInAsFewDigitsAsTheyNeed() {
        double[] numbers = {0, -0.0, 1e15, 1e22, 0.1, 1 / 3.0, 2e-7, 1e23, Double.MIN_VALUE};
        List<Double> rows = new ArrayList<>();
        for (double number : numbers) {
            rows.add(number);
        }
        Schema<Double> schema =
                new Schema<>("n", List.of(Column.decimal("value", number -> number, "")));
        String[] written = written(TableFormats.csv(), new Listing<>(schema, rows)).split("\n");
        assertThat(List.of(written).subList(1, 9))
                .containsExactly(
                        "0",
                        "0",
                        "1000000000000000",
                        "10000000000000000000000",
                        "0.1",
                        "0.3333333333333333",
                        "0.0000002",
                        "100000000000000000000000");
        for (int i = 0; i < numbers.length; i++) {
            assertThat(Double.parseDouble(written[i + 1])).isEqualTo(numbers[i] + 0.0);
        }
    }

    @Test
    void paintsOnlyWhenAsked() {
        Schema<String> severities =
                new Schema<>("findings", List.of(Column.text("severity", text -> text, "")));
        Listing<String> listing = new Listing<>(severities, List.of("error", "note"));
        assertThat(
                        written(
                                TableFormats.terminal(Language.CHINESE, OptionalInt.empty(), true),
                                listing))
                .isEqualTo(
                        """
                        \u001B[1m严重程度\u001B[0m
                        ────────
                        \u001B[31m错误\u001B[0m
                        \u001B[36m提示\u001B[0m
                        """);
        assertThat(
                        written(
                                TableFormats.terminal(Language.CHINESE, OptionalInt.empty(), false),
                                listing))
                .doesNotContain("\u001B");
    }

    private static TableFormat terminal(OptionalInt width) {
        return TableFormats.terminal(Language.ENGLISH, width, false);
    }
}
