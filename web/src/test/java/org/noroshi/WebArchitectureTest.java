package org.noroshi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Interfaces translate; what may be done is decided below them. */
@AnalyzeClasses(packages = "org.noroshi", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchRule interfaces_do_not_touch_the_database = noClasses()
            .that()
            .resideInAnyPackage("org.noroshi.api..", "org.noroshi.taxii..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "javax.sql.."));

    @ArchTest
    static final ArchRule json_is_jakarta_json = noClasses()
            .that()
            .resideInAnyPackage("org.noroshi.api..", "org.noroshi.taxii..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule resources_are_called_so =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule one_renderer_of_failures_for_each_interface =
            classes().that().implement(ExceptionMapper.class).should().haveSimpleNameEndingWith("Failures");

    /** Programs decide nothing about members: who refuses, restricts or ends does so on a page, where a ground is asked for. */
    @ArchTest
    static final ArchRule programs_decide_nothing_about_members = noClasses()
            .that()
            .resideInAnyPackage("org.noroshi.api..", "org.noroshi.taxii..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.noroshi.membership..",
                    "org.noroshi.operation..",
                    "org.noroshi.desk..",
                    "org.noroshi.terms.."));

    @ArchTest
    static final ArchRule settings_are_read_in_platform = noClasses()
            .that()
            .resideInAnyPackage("org.noroshi.api..", "org.noroshi.taxii..")
            .should()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class);
}
