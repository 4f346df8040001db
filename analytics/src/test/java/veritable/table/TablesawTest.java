package veritable.table;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Loading Tablesaw takes half a second, which no command has that does not need a table. */
class TablesawTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("veritable");

    @Test
    void keepsTablesawAwayFromAllThatOnlyReadsAndWrites() {
        noClasses()
                .that()
                .resideInAPackage("veritable.table")
                .and()
                .haveNameNotMatching(
                        "veritable[.]table[.](Tables|Grouping|Aggregates|DoubleSums|Joins|Matches"
                                + "|Distinct|Keys|Codes|Longs|Gather)([$].*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tech.tablesaw..", "it.unimi..")
                .check(CLASSES);
    }

    @Test
    void keepsReadingAndWritingAwayFromThem() {
        noClasses()
                .that()
                .haveNameMatching(
                        "veritable[.]table[.](Schemas?|Columns?|CommonColumns|Listings?|Details"
                                + "|TableFormats?|[A-Z][a-z]+(Format|Row)|Grids)([$].*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "veritable[.]table[.](Tables|Grouping|Joins|Distinct|Keys|Codes|Longs"
                                + "|Gather)")
                .check(CLASSES);
    }
}
