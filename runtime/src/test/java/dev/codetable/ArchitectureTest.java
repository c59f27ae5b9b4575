package dev.codetable;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.codetable", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule NEEDS_ONLY_JAVA =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", "dev.codetable..");

    @ArchTest
    static final ArchRule THE_SHARED_TYPES_KNOW_NO_TABLE = noClasses()
            .that()
            .resideInAPackage("dev.codetable")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.codetable.smtp");

    @ArchTest
    static final ArchRule NOTHING_IS_KEPT_IN_STATIC_FIELDS =
            fields().that().areStatic().should().beFinal();

    /** So they are safe to share between threads, without a lock. */
    @ArchTest
    static final ArchRule VALUES_NEVER_CHANGE = fields().that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beFinal()
            .andShould()
            .haveRawType(belongToAnyOf(int.class, boolean.class, String.class, Outcome.class));

    @Test
    void the_module_requires_only_the_base_module() throws IOException {
        try (var module = CodeTable.class.getResourceAsStream("/module-info.class")) {
            assertThat(ModuleDescriptor.read(module).requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactly("java.base");
        }
    }
}
