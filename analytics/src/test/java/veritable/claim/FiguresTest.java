package veritable.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import veritable.claim.Metric.Bound;

final class FiguresTest {
    private static final String[] UNITS = {"ms", "%", "GB", "QPS", "MB/s", "核", "人", "项", "x"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    11.23 亿人 | 1123000000 | 人
                    455 万个 | 4550000 | 个
                    1.2 万亿元 | 1200000000000 | CNY
                    3 千瓦 | 3 | kW
                    10k req/s | 10000 | req/s
                    1.5 million users | 1500000 | users
                    ７９．７％ | 79.7 | %
                    3,000,000 QPS | 3000000 | QPS
                    5 毫秒 | 5 | ms
                    2 小时 | 2 | h
                    3 个月 | 3 | 个月
                    2 个百分点 | 2 | pp
                    $1.5B | 1500000000 | USD
                    ¥300 | 300 | CNY
                    80 requests per second | 80 | req/s
                    4 vCPU | 4 | vCPU
                    512Mi | 512 | MiB
                    """)
    void readsValueAndUnit(String text, BigDecimal value, String unit) {
        assertThat(Figures.in(text, 0, text.length()))
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.value()).isEqualTo(value);
                            assertThat(figure.unit()).isEqualTo(unit);
                            assertThat(figure.start()).isZero();
                            assertThat(figure.end()).isEqualTo(text.length());
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kubernetes 1.30",
                "v1.29+",
                "1.28-1.30",
                "JDK 17+ 支持",
                "2025-11-04",
                "2025/11/04",
                "2025 年 11 月 4 日",
                "90 年代",
                "1990s",
                "17:00:10",
                "10.0.0.1:8080",
                "192.168.0.0/16",
                "5G",
                "RFC 7519",
                "第 3 个",
                "p99",
                "x86",
                "3 项目",
                "2 部分",
                "7 场景",
                "64 位",
                "10^6",
                "0x1F",
                "1920x1080",
                "24/7",
                "$x_1 = 5$",
                "cgroup v2",
                "a%E6%93%8D"
            })
    void takesNoNumberThatMeasuresNothing(String text) {
        String sentence = "见 " + text + " 等";
        assertThat(Figures.in(sentence, 0, sentence.length())).isEmpty();
    }

    @RepeatedTest(300)
    void readsAnyNumberExactly(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        BigDecimal value =
                new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(4));
        String unit = UNITS[random.nextInt(UNITS.length)];
        String blank = random.nextBoolean() ? " " : "";
        String plain = value.toPlainString();
        String[] spellings = {plain, grouped(plain), wide(plain)};
        for (String spelling : spellings) {
            String text = "指标：" + spelling + blank + unit;
            assertThat(Figures.in(text, 0, text.length()))
                    .as(text)
                    .singleElement()
                    .satisfies(
                            figure -> {
                                assertThat(figure.value()).isEqualByComparingTo(value);
                                assertThat(figure.value().scale()).isNotNegative();
                                assertThat(figure.unit()).isEqualTo(unit);
                                assertThat(figure.bound()).isEqualTo(Bound.EXACT);
                            });
        }
    }

    @RepeatedTest(100)
    void powersOfTenAreExact(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        BigDecimal value = new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(3));
        String number = value.toPlainString();
        assertThat(value(number + " 万人")).isEqualByComparingTo(value.movePointRight(4));
        assertThat(value(number + "亿元")).isEqualByComparingTo(value.movePointRight(8));
        assertThat(value(number + " million users")).isEqualByComparingTo(value.movePointRight(6));
        assertThat(value(number + "k QPS")).isEqualByComparingTo(value.movePointRight(3));
    }

    @RepeatedTest(100)
    void aSpanIsOrderedAndKeepsItsUnit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int low = 1 + random.nextInt(500);
        int high = low + 1 + random.nextInt(500);
        String dash = new String[] {"-", "~", "–", " 到 ", " - "}[random.nextInt(5)];
        String text = "延迟 " + low + dash + high + " ms";
        List<Figure> figures = Figures.in(text, 0, text.length());
        assertThat(figures).as(text).hasSize(2);
        assertThat(figures).extracting(Figure::unit).containsOnly("ms");
        assertThat(figures)
                .extracting(Figure::bound)
                .containsExactly(Bound.AT_LEAST, Bound.AT_MOST);
        assertThat(figures.get(0).value()).isEqualByComparingTo(BigDecimal.valueOf(low));
        assertThat(figures.get(1).value()).isEqualByComparingTo(BigDecimal.valueOf(high));
    }

    @Test
    void readsHugeNumbersWithoutLimit() {
        String text = "9".repeat(30) + " 亿人";
        assertThat(value(text)).isEqualTo(new BigDecimal("9".repeat(30) + "00000000"));
    }

    private static BigDecimal value(String text) {
        List<Figure> figures = Figures.in(text, 0, text.length());
        assertThat(figures).as(text).hasSize(1);
        return figures.get(0).value();
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private static String wide(String plain) {
        StringBuilder wide = new StringBuilder();
        for (char c : plain.toCharArray()) {
            wide.append(c == '.' ? '．' : (char) (c - '0' + '０'));
        }
        return wide.toString();
    }
}
