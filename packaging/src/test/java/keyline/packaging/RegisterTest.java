package keyline.packaging;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import org.junit.jupiter.api.Test;

/// What one adds is also found: every member of a growing kind is made in the list of its kind.
class RegisterTest {
    @Test
    void every_dialect_stands_in_the_list() {
        everyMemberIsMadeIn(Dialect.class, Dialects.class);
    }

    private static void everyMemberIsMadeIn(Class<?> kind, Class<?> register) {
        classes()
                .that()
                .implement(kind)
                .and()
                .doNotHaveModifier(ABSTRACT)
                .should(beMadeIn(register))
                .check(Product.CLASSES);
    }

    private static ArchCondition<JavaClass> beMadeIn(Class<?> register) {
        return new ArchCondition<>("be made in " + register.getSimpleName()) {
            @Override
            public void check(JavaClass member, ConditionEvents events) {
                boolean made = member.getConstructorCallsToSelf().stream()
                        .anyMatch(call -> call.getOriginOwner().isEquivalentTo(register));
                String message = member.getName() + (made ? " stands in " : " is missing in ") + register.getName();
                events.add(new SimpleConditionEvent(member, made, message));
            }
        };
    }
}
