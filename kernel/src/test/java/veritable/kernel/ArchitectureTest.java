package veritable.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The import rules: which package may use which, and where a library is at home. */
class ArchitectureTest {
    private static final List<String> PACKAGES =
            List.of(
                    "api",
                    "eval",
                    "wire",
                    "magic",
                    "display",
                    "session",
                    "compat",
                    "maven",
                    "notebook",
                    "page",
                    "install");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("veritable");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api | ''",
                "eval | ''",
                "wire | ''",
                "magic | api",
                "maven | magic",
                "display | api,eval",
                "session | api,eval,magic,display",
                "compat | api",
                "install | ''",
                "notebook | api,eval,magic,display,session",
                "page | api,notebook",
            })
    void aPackageUsesOnlyTheseOfOurs(String name, String allowed) {
        List<String> mine = List.of((name + "," + allowed).split(","));
        String[] others =
                PACKAGES.stream()
                        .filter(each -> !mine.contains(each))
                        .map(each -> "veritable.kernel." + each)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("veritable.kernel." + name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("veritable.kernel")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.zeromq.., veritable.kernel.wire",
        "zmq.., veritable.kernel.wire",
        "org.objectweb.asm.., veritable.kernel.eval",
        "jdk.jshell.., veritable.kernel.eval",
        "org.eclipse.aether.., veritable.kernel.maven",
        "org.snakeyaml.., veritable.kernel.notebook",
        "org.commonmark.., veritable.kernel.page",
        "picocli.., veritable.kernel",
        "org.dflib.., veritable.kernel.compat",
    })
    void aLibraryIsImportedInOnePackage(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNamedHere() {
        classes()
                .should()
                .resideInAnyPackage(
                        Stream.concat(
                                        Stream.of("veritable.kernel"),
                                        PACKAGES.stream().map(each -> "veritable.kernel." + each))
                                .toArray(String[]::new))
                .check(CLASSES);
    }
}
