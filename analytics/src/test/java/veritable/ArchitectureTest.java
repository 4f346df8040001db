package veritable;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import rules: a package may use those before it, a library only where it is at home. */
class ArchitectureTest {
    private static final List<String> PACKAGES =
            List.of(
                    "language",
                    "file",
                    "report",
                    "version",
                    "technology",
                    "claim",
                    "release",
                    "compare",
                    "decision",
                    "table",
                    "chart",
                    "workbook",
                    "dossier",
                    "review",
                    "jupyter",
                    "batch",
                    "schedule",
                    "cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("veritable/kernel/"))
                    .importPackages("veritable");

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            for (String later : PACKAGES.subList(i + 1, PACKAGES.size())) {
                noClasses()
                        .that()
                        .resideInAPackage("veritable." + PACKAGES.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("veritable." + later)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void everyPackageIsNamedHere() {
        classes()
                .should()
                .resideInAnyPackage(
                        PACKAGES.stream().map(name -> "veritable." + name).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void workbookAndDossierDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("veritable.dossier")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("veritable.workbook")
                .check(CLASSES);
    }

    @Test
    void theKernelIsSeenAsExtensionsSeeIt() {
        noClasses()
                .that()
                .resideInAPackage("veritable..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("veritable.kernel..")
                                .and(not(resideInAPackage("veritable.kernel.api"))))
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.commonmark.., veritable.report",
        "tech.tablesaw.., 'veritable.table,veritable.jupyter'",
        "org.knowm.xchart.., veritable.chart",
        "org.apache.poi.., veritable.workbook",
        "org.snakeyaml.., veritable.batch",
        "com.cronutils.., veritable.batch",
        "io.prometheus.., veritable.schedule",
        "picocli.., veritable.cli",
        "me.tongfei.., veritable.cli",
        "veritable.kernel.., veritable.jupyter",
    })
    void aLibraryIsImportedInOnePackage(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackages(home.split(","))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    // the static block of Tablesaw scans the class path for half a second
    @Test
    void onlyTheDoorsToTablesawLoadIt() {
        noClasses()
                .that()
                .resideInAPackage("veritable.cli")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("veritable.table.Tables")
                .check(CLASSES);
    }

    @Test
    void classesAreFinalUnlessTheyAreMadeToBeExtended() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }
}
