package keyline.packaging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/// Who may know whom: model <- persistence <- app, icons <- app, and no circle among packages.
class DependencyTest {
    @Test
    void the_model_knows_no_toolkit_no_database_and_no_file_format() {
        noClasses()
                .that()
                .resideInAPackage("keyline.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "java.sql..", "javax.sql..", "org.sqlite..", "tools.jackson..", "com.fasterxml..")
                .because("a design is values and functions that run anywhere")
                .check(Product.CLASSES);
    }

    @Test
    void the_model_knows_no_other_module() {
        noClasses()
                .that()
                .resideInAPackage("keyline.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("keyline.persistence..", "keyline.app..", "keyline.icons..")
                .because("dependencies point left: model <- persistence <- app")
                .check(Product.CLASSES);
    }

    @Test
    void persistence_knows_the_model_only() {
        noClasses()
                .that()
                .resideInAPackage("keyline.persistence..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("keyline.app..", "keyline.icons..")
                .because("dependencies point left: model <- persistence <- app")
                .check(Product.CLASSES);
    }

    @Test
    void the_icons_know_nobody() {
        noClasses()
                .that()
                .resideInAPackage("keyline.icons..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "keyline.model..", "keyline.persistence..", "keyline.app..")
                .because("icons are path data and pictures for any program")
                .check(Product.CLASSES);
    }

    @Test
    void only_the_app_knows_javafx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("keyline.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("what isn't the window runs without one")
                .check(Product.CLASSES);
    }

    @Test
    void only_persistence_speaks_jdbc() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "keyline.persistence.store..",
                        "keyline.persistence.database..",
                        "keyline.persistence.file..",
                        "keyline.persistence.read..",
                        "keyline.persistence.recovery..",
                        "keyline.persistence.sqlite..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("SQL is built and run where rows are kept and read")
                .check(Product.CLASSES);
    }

    @Test
    void packages_form_no_circle() {
        slices().assignedFrom(new Parts()).should().beFreeOfCycles().check(Product.CLASSES);
    }
}
