package org.noroshi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.AuditableEvent;
import org.noroshi.platform.Messages;

/** Officers read words where the rows hold codes. */
class TrailKindTest {

    @Test
    void whateverAnEventIsAboutHasWords() throws Exception {
        List<String> nameless = new ArrayList<>();
        int seen = 0;
        for (AuditableEvent event : events()) {
            seen++;
            if (TrailKind.of(event.subjectKind()).isEmpty()) {
                nameless.add(event.getClass().getSimpleName() + ": " + event.subjectKind());
            }
        }
        assertThat(seen).isGreaterThan(90);
        assertThat(nameless).isEmpty();
    }

    @Test
    void everyKindIsThatOfAnEvent() throws Exception {
        List<String> told =
                events().stream().map(AuditableEvent::subjectKind).distinct().toList();

        assertThat(Stream.of(TrailKind.values()).map(TrailKind::code)).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void noTwoKindsHaveTheSameWords() {
        Messages.LANGUAGES.forEach(
                language -> assertThat(Stream.of(TrailKind.values()).map(kind -> kind.text(language)))
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank));
    }

    /** One of each event of the service, and of those with a constant in them one for each constant. */
    private static List<AuditableEvent> events() throws Exception {
        List<AuditableEvent> events = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.noroshi")) {
            if (found.isAssignableTo(AuditableEvent.class) && !found.isInterface()) {
                Class<?> type = found.reflect();
                assertThat(type.isRecord()).as(type + " is a record").isTrue();
                for (int constant = 0; constant < constants(type); constant++) {
                    events.add(made(type, constant));
                }
            }
        }
        return events;
    }

    private static int constants(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .mapToInt(one -> one.getEnumConstants().length)
                .max()
                .orElse(1);
    }

    private static AuditableEvent made(Class<?> type, int constant) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        if (!Modifier.isPublic(constructor.getModifiers())) {
            constructor.setAccessible(true);
        }
        return (AuditableEvent) constructor.newInstance(
                Stream.of(parts).map(part -> value(part.getType(), constant)).toArray());
    }

    private static Object value(Class<?> type, int constant) {
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return all[constant % all.length];
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == String.class) {
            return "";
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 1;
        }
        return null;
    }
}
