package keyline.packaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import keyline.model.edit.Edit;
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

    @Test
    void every_edit_is_a_record_in_the_package_of_edits() {
        classes()
                .that()
                .implement(Edit.class)
                .should()
                .beRecords()
                .andShould()
                .resideInAPackage("keyline.model.edit")
                .because("an edit is a value that can be previewed, kept and applied again")
                .check(Product.CLASSES);
    }
}
