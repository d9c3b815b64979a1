package keyline.packaging;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/// Nothing happens behind the back: no state that all share, no exit, no reflection.
class StateTest {
    @Test
    void static_fields_are_final() {
        fields().that().areStatic().should().beFinal().check(Product.CLASSES);
    }

    @Test
    void static_fields_hold_nothing_that_changes() {
        noFields()
                .that()
                .areStatic()
                .should()
                .haveRawType(assignableTo(AbstractCollection.class)
                        .or(assignableTo(AbstractMap.class))
                        .or(assignableTo(StringBuilder.class))
                        .or(nameMatching("java\\.util\\.concurrent\\.atomic\\..*|javafx\\.beans\\.property\\..*")))
                .because("state that all share has no owner")
                .check(Product.CLASSES);
    }

    @Test
    void only_the_program_itself_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("keyline.app.Keyline")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("whoever calls a function expects it to return")
                .check(Product.CLASSES);
    }

    @Test
    void parts_are_put_together_by_hand() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "javafx.fxml..")
                .because("what the compiler can't see, nobody can follow")
                .check(Product.CLASSES);
    }
}
