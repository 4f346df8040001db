package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final String TEXT = "# 技术更新\r\n\r\nKubernetes 1.30，启动时间 < 100ms。\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "GB2312", "UTF-16", "UTF-32"})
    void detectsTheEncodingOfChineseText(String name) {
        String text = name.equals("UTF-32") ? "\uFEFF" + TEXT : TEXT;
        assertThat(decode(text.getBytes(Charset.forName(name))).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takesTheByteOrderMarkAway(String name) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
        assertThat(decode(bytes)).isEqualTo(Decoded.of(TEXT));
    }

    @Test
    void readsRareCharactersOfGb18030() {
        byte[] bytes = (TEXT.repeat(3) + "𠀀€").getBytes(Charset.forName("GB18030"));
        assertThat(decode(bytes).text()).endsWith("𠀀€");
    }

    @Test
    void readsTheEncodingThatIsNamed() {
        byte[] bytes = "naïve café 1.30".getBytes(StandardCharsets.ISO_8859_1);
        Decoded decoded = Encodings.decode("a.md", bytes, Optional.of(StandardCharsets.ISO_8859_1));
        assertThat(decoded.text()).isEqualTo("naïve café 1.30");
        byte[] unmarked = TEXT.getBytes(StandardCharsets.UTF_16LE);
        assertThat(
                        Encodings.decode("a.md", unmarked, Optional.of(StandardCharsets.UTF_16LE))
                                .text())
                .isEqualTo(TEXT);
    }

    @Test
    void refusesWhatItCannotTell() {
        byte[] bytes = "# naïve\n\ncafé über Ärger 1.30".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOf(ReportException.class)
                .hasMessage(
                        "a.md:1:5: byte 0xEF in an unknown encoding (expected text in UTF-8, GBK or"
                                + " GB18030, or in UTF-16 with a byte order mark; another encoding"
                                + " must be named)");
    }

    @Test
    void refusesTextInAnEncodingWronglyNamed() {
        byte[] bytes = TEXT.getBytes(Charset.forName("GBK"));
        assertThatThrownBy(
                        () -> Encodings.decode("a.md", bytes, Optional.of(StandardCharsets.UTF_8)))
                .isInstanceOf(ReportException.class)
                .hasMessageStartingWith("a.md:1:3: 0xBC, which is not UTF-8");
    }

    @Test
    void refusesUtf16WithoutMark() {
        assertThatThrownBy(() -> decode("# Title\n1.30".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(ReportException.class)
                .hasMessage(
                        "a.md:1:2: a NUL in every few bytes, as in UTF-16 without a byte order mark"
                                + " (expected Markdown text; UTF-16 without a mark must be named)");
    }

    @Test
    void refusesBinaryFilesByName() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThatThrownBy(() -> decode(png))
                .hasMessage("a.md:1:1: a PNG image (expected Markdown text)");
        byte[] noise = new byte[1000];
        new java.util.Random(7).nextBytes(noise);
        assertThatThrownBy(() -> decode(noise))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("control characters in 1000 bytes, the first 0x");
    }

    @Test
    void goesOverSingleBytesThatAreNoText() {
        byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[TEXT.getBytes(StandardCharsets.UTF_8).length + 3] = (byte) 0xFF;
        Report report = Reports.parse("a.md", decode(bytes).text());
        assertThat(report.text()).contains("# 技").contains("\uFFFD");
        assertThat(decode(bytes).flaws())
                .first()
                .isEqualTo(new Decoded.Flaw(TEXT.length() + 2, "0xE6, which is not UTF-8"));
    }

    @Test
    void readsNulAsTheReplacementCharacter() {
        Report report = Reports.parse("a.md", "# Title\n\nIstio\u0000 1.21");
        assertThat(report.text()).isEqualTo("# Title\n\nIstio\uFFFD 1.21");
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly("a.md:3:6: found a NUL character: read as U+FFFD (expected text)");
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(decode(new byte[0]).text()).isEmpty();
        assertThat(Reports.parse("docs/empty.md", "").title()).isEqualTo("empty.md");
    }

    private static Decoded decode(byte[] bytes) {
        return Encodings.decode("a.md", bytes, Optional.empty());
    }
}
