package dev.codetable.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Generated codes and exceptions can be shared between threads, since nothing in them ever changes. */
@AnalyzeClasses(packages = "dev.codetable.acceptance")
class ThreadsTest {

    private static final String GENERATED =
            "dev\\.codetable\\.acceptance\\.\\w+(Code|CodeConstants|Exception)(\\$[A-Z].*)?";

    @ArchTest
    static final ArchRule FIELDS_ARE_FINAL = fields().that()
            .areDeclaredInClassesThat()
            .haveNameMatching(GENERATED)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule WHAT_COULD_CHANGE_IS_PRIVATE = fields().that()
            .areDeclaredInClassesThat()
            .haveNameMatching(GENERATED)
            .should(new ArchCondition<>("be private where they are arrays") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean safe = !field.getRawType().isArray()
                            || field.getModifiers().contains(JavaModifier.PRIVATE)
                            || field.getOwner().getModifiers().contains(JavaModifier.PRIVATE);
                    events.add(new SimpleConditionEvent(field, safe, field.getFullName()));
                }
            });
}
