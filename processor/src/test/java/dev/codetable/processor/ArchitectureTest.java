package dev.codetable.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager.Location;

@AnalyzeClasses(packages = "dev.codetable.processor", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "dev.codetable.processor";
    private static final String PROBLEM = ROOT + ".problem";
    private static final String REQUEST = ROOT + ".request";
    private static final String SOURCE = ROOT + ".source";
    private static final String TABLE = ROOT + ".table";
    private static final String MODEL = ROOT + ".model";
    private static final String GENERATE = ROOT + ".generate";

    @ArchTest
    static final ArchRule DATA_FLOWS_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("problem")
            .definedBy(PROBLEM)
            .layer("request")
            .definedBy(REQUEST)
            .layer("source")
            .definedBy(SOURCE)
            .layer("table")
            .definedBy(TABLE)
            .layer("model")
            .definedBy(MODEL)
            .layer("generate")
            .definedBy(GENERATE)
            .layer("processor")
            .definedBy(ROOT)
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyBeAccessedByLayers("table", "model", "generate", "processor")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("model", "generate", "processor")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("generate", "processor")
            .whereLayer("generate")
            .mayOnlyBeAccessedByLayers("processor")
            .whereLayer("processor")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule TABLES_AND_MODELS_NEED_NO_COMPILER = noClasses()
            .that()
            .resideInAnyPackage(TABLE, MODEL)
            .should()
            .transitivelyDependOnClassesThat()
            .resideInAnyPackage(
                    "javax.annotation.processing",
                    "javax.lang.model.element",
                    "javax.lang.model.type",
                    "javax.lang.model.util",
                    "javax.tools");

    @ArchTest
    static final ArchRule ONLY_THE_GENERATOR_KNOWS_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule ONLY_THE_SOURCE_READS_RESOURCES = noClasses()
            .that()
            .resideOutsideOfPackage(SOURCE)
            .should()
            .callMethod(Filer.class, "getResource", Location.class, CharSequence.class, CharSequence.class);

    @ArchTest
    static final ArchRule NOBODY_USES_A_COMPILERS_OWN_CLASSES =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun..", "org.eclipse..");

    @ArchTest
    static final ArchRule NOTHING_IS_KEPT_IN_STATIC_FIELDS = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .andShould()
            .haveRawType(describe("one of values", ArchitectureTest::isOfValues));

    /** Their type does not tell collections that change from those that do not. */
    @ArchTest
    static final ArchRule COLLECTIONS_IN_STATIC_FIELDS_DO_NOT_CHANGE = noClasses()
            .should()
            .callConstructorWhere(describe(
                    "a static initializer makes a collection",
                    call -> call.getOrigin() instanceof JavaStaticInitializer
                            && call.getTargetOwner().getPackageName().startsWith("java.util")));

    @ArchTest
    static final ArchRule ONLY_THE_PROCESSOR_ITSELF_IS_PUBLIC =
            classes().that().resideInAPackage(ROOT).and().arePublic().should().haveSimpleName("CodeTableProcessor");

    private static boolean isOfValues(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || type.getPackageName().equals("com.palantir.javapoet")
                || Stream.of(String.class, Pattern.class, Comparator.class, List.class, Set.class, Map.class)
                        .anyMatch(type::isEquivalentTo);
    }
}
