package org.noroshi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.noroshi.accounts.OnBehalf;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.Repository;
import org.noroshi.platform.Restricted;

/** The borders that the compiler can't guard. Each of these rules was seen to fail once. */
@AnalyzeClasses(packages = "org.noroshi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Services that somebody without an account may call: what they do is said where they are declared. */
    private static final Set<String> OPEN_TO_EVERYBODY = Set.of(
            // the terms are public, and accepted before there is an account
            "TermsLibrary.current",
            "TermsLibrary.currentReference",
            "TermsLibrary.version",
            "TermsLibrary.requireCurrent",
            "TermsLibrary.recordConsent",
            "TermsLibrary.hasAcceptedCurrent",
            "TermsLibrary.hasAccepted",
            "TermsLibrary.lastAccepted",
            "TermsLibrary.coming",
            "TermsLibrary.isCancelled",
            "TermsLibrary.changes",
            // somebody applies for a hospital that has no account yet; the secret link is the proof
            "Applying.agreeAgain",
            "Applying.confirm",
            "Applying.draft",
            "Applying.keep",
            "Applying.mailAgain",
            "Applying.start",
            "Applying.status",
            "Applying.submit",
            "Applying.withdraw",
            // how the desk is reached
            "Inquiries.hours",
            "OutsideInquiries.ask",
            // whoever keeps a signed head of the log can prove something later
            "LogAnchors.published",
            // notices for everybody
            "NoticeBoard.archive",
            "NoticeBoard.read",
            // somebody becomes who they are
            "Activation.invitation",
            "Activation.requestLink",
            "Activation.setPassword",
            "LeakReporting.isLink",
            "LeakReporting.reportByLink",
            "LeakReporting.requestLink",
            "ProviderSignIn.depart",
            "ProviderSignIn.errand",
            "ProviderSignIn.label",
            "ProviderSignIn.signIn",
            "ScreenLock.lock",
            "ScreenLock.unlock",
            "SetUp.isOpen",
            "SetUp.makeChief",
            "SignIn.giveCode",
            "SignIn.givePasskey",
            "SignIn.offerPasskey",
            "SignIn.secondStep",
            "SignIn.signIn",
            "SignIn.signOut");

    @ArchTest
    static final ArchRule capabilities_do_not_form_circles =
            slices().matching("org.noroshi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platform_knows_no_capability = noClasses()
            .that()
            .resideInAPackage("org.noroshi.platform..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.noroshi..").and(not(resideInAPackage("org.noroshi.platform.."))));

    @ArchTest
    static final ArchRule terms_stand_on_platform = mayKnow("terms", "platform");

    @ArchTest
    static final ArchRule membership_stands_on_terms = mayKnow("membership", "platform", "terms");

    @ArchTest
    static final ArchRule operation_stands_on_membership = mayKnow("operation", "platform", "terms", "membership");

    @ArchTest
    static final ArchRule accounts_stand_on_membership = mayKnow("accounts", "platform", "terms", "membership");

    @ArchTest
    static final ArchRule identity_stands_on_accounts =
            mayKnow("identity", "platform", "terms", "membership", "accounts");

    @ArchTest
    static final ArchRule groups_stand_on_accounts = mayKnow("groups", "platform", "terms", "membership", "accounts");

    @ArchTest
    static final ArchRule sharing_stands_on_identity =
            mayKnow("sharing", "platform", "terms", "membership", "accounts", "groups", "identity");

    /** Sharing shows texts defanged by itself; what is built on that knows it, never the other way. */
    @ArchTest
    static final ArchRule indicators_stand_on_sharing = mayKnow("indicators", "platform", "sharing");

    @ArchTest
    static final ArchRule advisories_stand_on_sharing =
            mayKnow("advisories", "platform", "terms", "membership", "accounts", "identity", "sharing");

    @ArchTest
    static final ArchRule notices_stand_on_sharing =
            mayKnow("notices", "platform", "terms", "membership", "operation", "accounts", "identity", "sharing");

    /** Papers and figures are put together from the others, and nobody builds on them. */
    @ArchTest
    static final ArchRule nobody_stands_on_reporting = noClasses()
            .that()
            .resideOutsideOfPackage("org.noroshi.reporting..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.noroshi.reporting.."));

    @ArchTest
    static final ArchRule reporting_writes_nothing = noClasses()
            .that()
            .resideInAPackage("org.noroshi.reporting..")
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class));

    @ArchTest
    static final ArchRule exports_read_what_is_below =
            mayKnow("export", "platform", "terms", "membership", "accounts", "identity", "sharing");

    @ArchTest
    static final ArchRule moderation_stands_on_notices =
            mayKnow("moderation", "platform", "terms", "membership", "accounts", "identity", "sharing", "notices");

    @ArchTest
    static final ArchRule permissions_stand_on_notices =
            mayKnow("permissions", "platform", "terms", "membership", "accounts", "identity", "sharing", "notices");

    @ArchTest
    static final ArchRule emergency_stands_on_sharing =
            mayKnow("emergency", "platform", "terms", "membership", "accounts", "identity", "sharing");

    @ArchTest
    static final ArchRule knowledge_stands_on_notices =
            mayKnow("knowledge", "platform", "terms", "membership", "accounts", "identity", "sharing", "notices");

    @ArchTest
    static final ArchRule approval_stands_on_notices = mayKnow(
            "approval", "platform", "terms", "membership", "accounts", "groups", "identity", "sharing", "notices");

    @ArchTest
    static final ArchRule steps_for_others_are_taken_by_who_lets_their_posts_go_and_by_the_sample_alone = noClasses()
            .that(not(resideInAnyPackage("org.noroshi.approval..", "org.noroshi.sample..")))
            .should()
            .dependOnClassesThat(assignableTo(OnBehalf.class));

    @ArchTest
    static final ArchRule polls_stand_on_sharing =
            mayKnow("polls", "platform", "terms", "membership", "accounts", "identity", "sharing");

    @ArchTest
    static final ArchRule desk_stands_on_notices =
            mayKnow("desk", "platform", "terms", "membership", "accounts", "identity", "sharing", "notices");

    @ArchTest
    static final ArchRule audit_only_observes = mayKnow("audit", "platform");

    @ArchTest
    static final ArchRule delivery_only_drains_the_outbox = mayKnow("delivery", "platform");

    @ArchTest
    static final ArchRule only_repositories_use_the_database = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .and(not(resideInAPackage("org.noroshi.platform..")))
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class).or(assignableTo(DataSource.class)));

    @ArchTest
    static final ArchRule repositories_are_not_seen_outside_their_capability =
            classes().that().areAnnotatedWith(Repository.class).should().bePackagePrivate();

    /** Inside an EAR the server does not find beans by a stereotype alone. */
    @ArchTest
    static final ArchRule repositories_say_their_scope = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .should()
            .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class);

    @ArchTest
    static final ArchRule every_service_method_says_who_may_call_it = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areServices())
            .should(sayWhoMayCall());

    @ArchTest
    static final ArchRule only_listed_services_are_open_to_everybody =
            methods().that().areAnnotatedWith(PermitAll.class).should(beListedAsOpen());

    @ArchTest
    static final ArchRule no_service_is_open_as_a_whole = noClasses().should().beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule restricted_rows_are_read_by_somebody = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Restricted.class)
            .and()
            .areNotPrivate()
            .should(takeAViewer());

    @ArchTest
    static final ArchRule entities_stay_in_their_capability =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule entities_change_by_verbs = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameStartingWith("set");

    @ArchTest
    static final ArchRule entities_do_not_load_their_world = noFields().should(beFetchedEagerly());

    @ArchTest
    static final ArchRule events_are_records =
            classes().that().implement(AuditableEvent.class).should().beRecords();

    @ArchTest
    static final ArchRule events_hold_no_entities = noFields()
            .that()
            .areDeclaredInClassesThat()
            .implement(AuditableEvent.class)
            .should()
            .haveRawType(entities());

    @ArchTest
    static final ArchRule business_facts_are_not_fired_into_other_threads =
            noClasses().should().callMethod(Event.class, "fireAsync", Object.class);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.noroshi.platform.TimeSource$SystemClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule only_the_time_source_makes_clocks = noClasses()
            .that(not(resideInAPackage("org.noroshi.platform..")))
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule time_runs_behind_for_the_sample_world_alone = noClasses()
            .that()
            .resideOutsideOfPackages("org.noroshi.sample..", "org.noroshi.platform..")
            .should()
            .callMethod(org.noroshi.platform.TimeSource.class, "runBehind", java.time.Duration.class);

    @ArchTest
    static final ArchRule time_stands_still_for_tests_alone =
            noClasses().should().callMethod(org.noroshi.platform.TimeSource.class, "standStillAt", Instant.class);

    @ArchTest
    static final ArchRule nobody_depends_on_the_sample_world = noClasses()
            .that()
            .resideOutsideOfPackage("org.noroshi.sample..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.noroshi.sample.."));

    @ArchTest
    static final ArchRule only_the_sample_world_has_a_way_round = noClasses()
            .that()
            .resideOutsideOfPackages("org.noroshi.sample..", "org.noroshi.accounts..")
            .should()
            .dependOnClassesThat(name("org.noroshi.accounts.SampleAccess"));

    /** Whose an account is: asked where somebody gives the own name or two officers open the seal, and nowhere else. */
    @ArchTest
    static final ArchRule only_identity_asks_whose_an_account_is = noClasses()
            .that()
            .resideOutsideOfPackages("org.noroshi.identity..", "org.noroshi.accounts..")
            .should()
            .dependOnClassesThat(name("org.noroshi.accounts.Owners"));

    @ArchTest
    static final ArchRule old_dates_are_not_used = noClasses()
            .that()
            // Jakarta Mail takes the time of a mail in no other form
            .resideOutsideOfPackage("org.noroshi.delivery..")
            .should()
            .dependOnClassesThat(assignableTo(java.util.Date.class));

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule one_logger =
            noClasses().should().dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j.."));

    @ArchTest
    static final ArchRule stack_traces_go_to_the_log =
            noClasses().should().callMethodWhere(target(name("printStackTrace")));

    @ArchTest
    static final ArchRule settings_are_read_in_platform = noClasses()
            .that(not(resideInAPackage("org.noroshi.platform..")))
            .should()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .dependOnClassesThat(resideInAPackage("org.eclipse.microprofile.config.."));

    @ArchTest
    static final ArchRule json_is_jakarta_json = noClasses()
            .that(not(resideInAPackage("org.noroshi.platform..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.fasterxml.jackson..", "tools.jackson.."));

    @ArchTest
    static final ArchRule the_json_provider_is_looked_up_once =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json");

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Bean");

    @ArchTest
    static final ArchRule fields_are_not_named_after_techniques =
            fields().should().haveNameNotEndingWith("Impl");

    private static ArchRule mayKnow(String capability, String... below) {
        String[] allowed = java.util.Arrays.stream(below)
                .map(name -> "org.noroshi." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.noroshi." + capability + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.noroshi..")
                        .and(not(resideInAPackage("org.noroshi." + capability + "..")))
                        .and(not(resideInAnyPackage(allowed))));
    }

    private static DescribedPredicate<JavaClass> areServices() {
        return DescribedPredicate.describe(
                "are services", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    }

    private static DescribedPredicate<JavaClass> entities() {
        return DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return beAnnotatedWith(RolesAllowed.class)
                .or(beAnnotatedWith(PermitAll.class))
                .or(beAnnotatedWith(DenyAll.class))
                .forSubtype();
    }

    private static ArchCondition<JavaMethod> beListedAsOpen() {
        return new ArchCondition<>("be listed as open to everybody") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                String name = method.getOwner().getSimpleName() + "." + method.getName();
                events.add(new SimpleConditionEvent(
                        method, OPEN_TO_EVERYBODY.contains(name), name + " is open to everybody but not listed"));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeAViewer() {
        return new ArchCondition<>("take a Viewer") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takes = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || method.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getSimpleName().equals("Viewer"));
                events.add(new SimpleConditionEvent(method, takes, method.getFullName() + " reads for nobody"));
            }
        };
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> beFetchedEagerly() {
        return new ArchCondition<>("be fetched eagerly") {
            @Override
            public void check(com.tngtech.archunit.core.domain.JavaField field, ConditionEvents events) {
                boolean eager = field.tryGetAnnotationOfType(OneToMany.class)
                                .map(OneToMany::fetch)
                                .filter(FetchType.EAGER::equals)
                                .isPresent()
                        || field.tryGetAnnotationOfType(ManyToMany.class)
                                .map(ManyToMany::fetch)
                                .filter(FetchType.EAGER::equals)
                                .isPresent()
                        || field.tryGetAnnotationOfType(ElementCollection.class)
                                .map(ElementCollection::fetch)
                                .filter(FetchType.EAGER::equals)
                                .isPresent();
                events.add(new SimpleConditionEvent(field, eager, field.getFullName() + " is fetched eagerly"));
            }
        };
    }

    /** Ids are random, so that none tells how many there are or who came first. */
    @ArchTest
    static final ArchRule ids_are_not_counted = fields().that()
            .areAnnotatedWith(jakarta.persistence.Id.class)
            .should()
            .haveRawType(UUID.class)
            .orShould()
            .haveRawType(String.class);
}
