package veritable.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2. 虚拟化 | 2 | 虚拟化",
                "2.1. KVM | 2.1 | KVM",
                "2、虚拟化 | 2 | 虚拟化",
                "2.1、虚拟化 | 2.1 | 虚拟化",
                "2) KVM | 2 | KVM",
                "01 Kubernetes：集群编排 | 01 | Kubernetes：集群编排",
                "1️⃣ 概述 | 1️⃣ | 概述",
                "第三章 容器 | 第三章 | 容器",
                "第 3 节：容器 | 第 3 节 | 容器",
                "第二部分 Kubernetes | 第二部分 | Kubernetes",
                "一、概述 | 一 | 概述",
                "十二、总结 | 十二 | 总结",
                "（二）容器 | （二） | 容器",
                "(3) Containers | (3) | Containers",
                "附录 A：术语 | 附录 A | 术语",
                "附录A 术语 | 附录A | 术语",
                "附录一 术语 | 附录一 | 术语",
                "Appendix B: Terms | Appendix B | Terms",
                "Chapter 3 Istio | Chapter 3 | Istio",
                "Part II: Istio 1.21 | Part II | Istio 1.21",
                "A.1.2 Terms | A.1.2 | Terms",
                "L-4.3 WasmEdge | L-4.3 | WasmEdge",
                "3.2 KVM 更新 | 3.2 | KVM 更新",
                "5 概述 | 5 | 概述"
            })
    void splitsNumbersOff(String heading, String number, String title) {
        Section section = sections("# Report\n\n## " + heading).get(2);
        assertThat(section.number()).isEqualTo(number);
        assertThat(section.title().plain()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kubernetes 1.30 新特性",
                "1.30 新特性",
                "1.30 Release",
                "1.30",
                "1.30+ 的变化",
                "v1.30 新特性",
                "2025 年技术趋势",
                "2025.10 版本",
                "2025-11-04 更新",
                "3 个方案",
                "7 层 4 域模型",
                "3D 打印",
                "5 Best practices",
                "80% 的案例",
                "1.30.4+k3s1 更新",
                "第一",
                "一",
                "附录",
                "Appendix",
                "Part of it",
                "A Foo",
                "API 演进",
                "IV drip",
                "100ms 启动",
                "4-A 网络"
            })
    void keepsWhatIsNoNumber(String heading) {
        Section section = sections("# Report\n\n## " + heading).get(2);
        assertThat(section.number()).isEmpty();
        assertThat(section.title().plain()).isEqualTo(heading);
    }

    @Test
    void tellsVersionsFromNumbersByTheHeadingsAround() {
        assertThat(numbers("## 1 Kubernetes\n### 1.28 变化\n### 1.29 变化\n### 1.30 变化\n## 2 Istio\n"))
                .containsExactly("1", "", "", "", "2");
        assertThat(numbers("## 1 Kubernetes\n### 1.1 更新\n### 1.2 特性\n### 1.3 版本\n"))
                .containsExactly("1", "1.1", "1.2", "1.3");
        assertThat(numbers("## Istio\n### 1.20 更新\n### 1.21 更新\n")).containsExactly("", "", "");
        assertThat(numbers("# 12 KVM\n## 12.1 更新\n### 12.1.1 版本\n"))
                .containsExactly("12", "12.1", "12.1.1");
        assertThat(numbers("# 2.1 更新\n## 2.1.1 A\n## 2.1.2 B\n"))
                .containsExactly("2.1", "2.1.1", "2.1.2");
        assertThat(numbers("## 1 概述\n## 2 Istio\n## 3 Kuma\n")).containsExactly("1", "2", "3");
        assertThat(numbers("## A. Foo\n## B. Bar\n## I. Foo\n")).containsExactly("A", "B", "");
        assertThat(numbers("## I. Foo\n## II. Bar\n## III. Baz\n"))
                .containsExactly("I", "II", "III");
    }

    @Test
    void keepsThePlaceOfTheTitle() {
        Section section = sections("# Report\n\n## 2.1 **KVM** 更新").get(2);
        assertThat(section.at()).isEqualTo(new Location("t.md", 3, 10));
        assertThat(section.heading()).isEqualTo("2.1 KVM 更新");
    }

    private static List<Section> sections(String markdown) {
        return Reports.parse("t.md", markdown).sections();
    }

    private static List<String> numbers(String markdown) {
        return sections(markdown).stream().skip(1).map(Section::number).toList();
    }
}
