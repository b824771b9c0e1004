package org.noroshi.ui;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.noroshi.platform.NoroshiException;
import org.noroshi.platform.Repository;

/** Pages stay thin: what the compiler can't guard about them. Each of these rules was seen to fail once. */
@AnalyzeClasses(packages = "org.noroshi.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pages_of_capabilities_do_not_form_circles =
            slices().matching("org.noroshi.ui.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_frame_knows_no_page = noClasses()
            .that()
            .resideInAPackage("org.noroshi.ui.frame..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.noroshi.ui..").and(not(resideInAPackage("..frame.."))));

    @ArchTest
    static final ArchRule pages_know_no_database = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate.."))
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Repository.class);

    @ArchTest
    static final ArchRule business_code_is_elsewhere = noClasses()
            .should()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Singleton.class)
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("jakarta.transaction..", "jakarta.mail..", "jakarta.jms.."));

    @ArchTest
    static final ArchRule beans_of_pages_are_called_pages =
            classes().that().areAnnotatedWith(Named.class).should().haveSimpleNameEndingWith("Page");

    @ArchTest
    static final ArchRule only_beans_of_pages_are_called_pages =
            classes().that().haveSimpleNameEndingWith("Page").should().beAnnotatedWith(Named.class);

    @ArchTest
    static final ArchRule a_page_has_two_services_at_most =
            classes().that().areAnnotatedWith(Named.class).should(haveTwoServicesAtMost());

    @ArchTest
    static final ArchRule failures_are_handled_in_one_place =
            classes().that().resideOutsideOfPackage("..frame..").should(notCatchWhatCallersAreTold());

    @ArchTest
    static final ArchRule sentences_come_from_bundles = noClasses()
            .that()
            .resideOutsideOfPackage("..frame..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(FacesMessage.class);

    @ArchTest
    static final ArchRule there_is_one_converter_for_a_type =
            classes().that().implement(Converter.class).should(beTheOnlyOneForTheirType());

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Date.class, java.util.Calendar.class);

    @ArchTest
    static final ArchRule settings_are_read_in_the_platform = noClasses()
            .should()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .dependOnClassesThat(resideInAPackage("org.eclipse.microprofile.config.."));

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Bean|MB|Backing|Controller)$");

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule there_is_one_logger =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."));

    private static ArchCondition<JavaClass> haveTwoServicesAtMost() {
        return new ArchCondition<>("have two services at most") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                long services = page.getAllFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class)
                                && field.getRawType().isAnnotatedWith(Stateless.class))
                        .count();
                if (services > 2) {
                    events.add(SimpleConditionEvent.violated(page, page.getName() + " has " + services + " services"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> notCatchWhatCallersAreTold() {
        return new ArchCondition<>("leave failures to PageFailures") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                origin.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream()
                                .anyMatch(caught -> caught.isAssignableTo(NoroshiException.class)
                                        || caught.isEquivalentTo(RuntimeException.class)
                                        || caught.isEquivalentTo(Exception.class)))
                        .forEach(block -> events.add(SimpleConditionEvent.violated(
                                origin, origin.getName() + " catches " + block.getCaughtThrowables())));
            }
        };
    }

    private static ArchCondition<JavaClass> beTheOnlyOneForTheirType() {
        Map<String, JavaClass> byType = new HashMap<>();
        return new ArchCondition<>("be the only one for their type") {
            @Override
            public void check(JavaClass converter, ConditionEvents events) {
                String type = converter
                        .tryGetAnnotationOfType(FacesConverter.class)
                        .map(annotation -> annotation.forClass().getName() + annotation.value())
                        .orElse(converter.getName());
                JavaClass other = byType.putIfAbsent(type, converter);
                if (other != null) {
                    events.add(SimpleConditionEvent.violated(
                            converter, converter.getName() + " converts what " + other.getName() + " converts"));
                }
            }
        };
    }
}
