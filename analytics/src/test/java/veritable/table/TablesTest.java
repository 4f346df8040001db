package veritable.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import veritable.claim.Statements;
import veritable.compare.Comparison;
import veritable.language.Language;
import veritable.report.Report;
import veritable.report.Reports;

class TablesTest {
    private static final List<Statements> REPORTS = List.of(Samples.report());

    @Test
    void givesEveryColumnTheTypeOfItsSchema() {
        for (Listing<?> listing :
                Listings.of(Comparison.of(REPORTS, List.of()), Language.ENGLISH)) {
            Table table = Tables.of(listing);
            assertThat(table.name()).isEqualTo(listing.name());
            List<ColumnType> types = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (Column<?> column : listing.schema().columns()) {
                names.add(column.name());
                types.add(
                        switch (column.type()) {
                            case TEXT -> ColumnType.STRING;
                            case INTEGER -> ColumnType.INTEGER;
                            case DECIMAL -> ColumnType.DOUBLE;
                            case BOOLEAN -> ColumnType.BOOLEAN;
                            case DATE -> ColumnType.LOCAL_DATE;
                        });
            }
            assertThat(table.columnNames()).isEqualTo(names);
            assertThat(table.types()).containsExactlyElementsOf(types);
            assertThat(table.rowCount()).isEqualTo(listing.rows().size());
        }
    }

    @Test
    void hasARowForEachPlaceOfAClaim() {
        Table claims = Tables.of(Listings.claims(REPORTS));
        assertThat(DuckDb.inOrder(claims))
                .containsExactly(
                        Samples.PATH
                                + " | 5 | 7 | Istio | 1.20 | cycle | current | table"
                                + " | 4. 更新 › 4.1 轻量化 | Istio | 1.20 | service-mesh | 1.20 | 1 | 2"
                                + " | 2025-11-updates | 2025-11-04 | v1.0",
                        Samples.PATH
                                + " | 90 | 7 | Istio | 1.20 | cycle | current | table"
                                + " | 4. 更新 › 4.1 轻量化 | Istio 1.20（推荐） | service-mesh | 1.20 | 2 | 2"
                                + " | 2025-11-updates | 2025-11-04 | v1.0",
                        Samples.PATH
                                + " | 6 | 7 | Edge Mesh | 1.29+ | open | minimum | table"
                                + " | 4. 更新 › 4.1 轻量化 | Edge Mesh 1.29+ | NULL | 1.29 | 1 | 1"
                                + " | 2025-11-updates | 2025-11-04 | v1.0");
    }

    @Test
    void hasARowForEachPickOfARecommendation() {
        Table picks =
                Tables.of(
                        Listings.recommendations(REPORTS)
                                .select("scenario", "pick", "technology", "version", "replaces"));
        assertThat(DuckDb.inOrder(picks))
                .containsExactly(
                        "生产 | 1 | Istio | 1.20 | Edge Mesh 1.29+",
                        "生产 | 2 | Edge Mesh | NULL | Edge Mesh 1.29+",
                        "边缘 | 1 | NULL | NULL | NULL");
    }

    @Test
    void leavesMissingWhatAReportDoesNotSay() {
        assertThat(Tables.of(Listings.updates(REPORTS)).stringColumn("impact").isMissing(1))
                .isTrue();
        assertThat(Tables.of(Listings.mentions(REPORTS)).stringColumn("section").isMissing(0))
                .isTrue();
        assertThat(DuckDb.inOrder(Tables.of(Listings.metrics(REPORTS).select("metric", "value"))))
                .containsExactly("NULL | 1.123E9");
        assertThat(DuckDb.inOrder(Tables.of(Listings.events(REPORTS).select("end", "venue"))))
                .containsExactly("2025-11-09 | NULL");
        assertThat(Tables.of(Listings.events(REPORTS)).stringColumn("agenda").get(0))
                .isEqualTo("全球发展倡议 | 人工智能");
    }

    @Test
    void countsWhatEachReportHas() {
        assertThat(
                        DuckDb.inOrder(
                                Tables.of(
                                        Listings.reports(REPORTS)
                                                .select("claims", "technologies", "notes"))))
                .containsExactly("2 | 2 | 1");
    }

    @Test
    void listsSectionsWithTheirPaths() {
        Report report = Reports.parse("a.md", "# T\n\n## 1. 概述\n\nx\n\n### 1.1 KVM\n\n|a|\n|-|\n");
        assertThat(
                        DuckDb.inOrder(
                                Tables.of(
                                        Listings.sections(List.of(report))
                                                .select(
                                                        "line", "level", "number", "title",
                                                        "section", "blocks", "grids"))))
                .containsExactly(
                        "1 | 1 | NULL | T | T | 0 | 0",
                        "3 | 2 | 1 | 概述 | T › 1 概述 | 1 | 0",
                        "7 | 3 | 1.1 | KVM | T › 1 概述 › 1.1 KVM | 1 | 1");
    }

    @Test
    void takesTheTablesOfAReportAsTheyStand() {
        Report report =
                Reports.parse(
                        "a.md",
                        """
                        # T

                        ## 2.1 KVM 更新

                        | 技术 | | 版本 | 版本 | VERSION | version |
                        | --- | --- | --- | --- | --- | --- |
                        | **K3s** | x | 1.20 |  | 007 | NA |

                        - item

                          | a |
                          | - |
                          | `=1` |

                        > | q |
                        > | - |

                        ## 2.1 KVM 更新

                        | b |
                        | - |
                        """);
        List<Table> tables = Tables.of(report);
        assertThat(tables.stream().map(Table::name))
                .containsExactly(
                        "2.1 KVM 更新 #1", "2.1 KVM 更新 #2", "2.1 KVM 更新 #3", "2.1 KVM 更新 #4");
        assertThat(tables.get(0).columnNames())
                .containsExactly("技术", "column_2", "版本", "版本_2", "VERSION", "version_2");
        assertThat(tables.get(0).types()).containsOnly(ColumnType.STRING);
        assertThat(DuckDb.inOrder(tables.get(0)))
                .containsExactly("K3s | x | 1.20 | NULL | 007 | NA");
        assertThat(DuckDb.inOrder(tables.get(1))).containsExactly("=1");
        assertThat(tables.get(2).rowCount()).isZero();
    }

    @Test
    void writesTheAnswerOfAQuery() throws IOException {
        Table counts =
                Grouping.of(Tables.of(Listings.claims(REPORTS)), "technology", "domain")
                        .count()
                        .max("report_date")
                        .mean("line")
                        .sum("line")
                        .table();
        StringWriter out = new StringWriter();
        TableFormats.csv().write(Tables.listing(counts), out);
        assertThat(out.toString())
                .isEqualTo(
                        """
                        technology,domain,count,max_report_date,mean_line,sum_line
                        Istio,service-mesh,2,2025-11-04,47.5,95
                        Edge Mesh,,1,2025-11-04,6,6
                        """);
    }
}
