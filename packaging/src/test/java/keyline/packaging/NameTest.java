package keyline.packaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/// Types are named by what they are, and kinds live where one looks for them.
class NameTest {
    @Test
    void no_name_says_nothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Service|Data|Info)")
                .because("such a name fits anything")
                .check(Product.CLASSES);
    }
}
