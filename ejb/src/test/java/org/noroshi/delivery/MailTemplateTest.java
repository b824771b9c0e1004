package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.Messages;
import org.noroshi.platform.OutboxHandler;

@DisplayName("メールのひな型")
class MailTemplateTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void everyKindHasATemplateInEveryLanguageThatAsksForTheSameValues() {
        for (String kind : kinds()) {
            Set<String> values =
                    MailTemplate.of(kind, Messages.LANGUAGES.get(0)).values();
            for (Locale language : Messages.LANGUAGES) {
                assertThat(MailTemplate.of(kind, language).values())
                        .as("%s in %s", kind, language)
                        .isEqualTo(values);
            }
        }
    }

    @Test
    void everyKindHasAHandlerThatKnowsEveryValueItsTemplateAsksFor() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.noroshi");
        for (String kind : kinds()) {
            Set<String> known = classes.stream()
                    .filter(type -> type.isAssignableTo(OutboxHandler.class))
                    .map(MailTemplateTest::constants)
                    .filter(constants -> constants.contains(kind))
                    .findFirst()
                    .orElseGet(() -> known(kind, classes));
            assertThat(known)
                    .as("texts in the capability that answers for %s", kind)
                    .contains(kind)
                    .containsAll(MailTemplate.of(kind, Locale.JAPANESE).values());
        }
    }

    @Test
    void everyKindIsNamedForTheOfficerWhoLooksAtTheQueue() {
        for (String kind : kinds()) {
            ParkedMail mail = new ParkedMail(UUID.randomUUID(), kind, Trouble.REFUSED, "550 5.1.1", 1, Instant.EPOCH);
            for (Locale language : Messages.LANGUAGES) {
                assertThat(mail.sender(language)).isNotBlank();
            }
        }
    }

    @Test
    void everyHandlerHasItsTemplates() {
        Set<String> kinds = kinds();
        Set<String> named = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.noroshi").stream()
                        .filter(type -> type.isAssignableTo(OutboxHandler.class))
                        .flatMap(type -> constants(type).stream())
                        .filter(text -> text.matches("[a-z]+/[a-z][a-z0-9_]*"))
                        .collect(Collectors.toSet());

        assertThat(kinds).containsAll(named);
    }

    @Test
    void aTemplateWithoutSubjectIsRefused() {
        assertThatThrownBy(() -> MailTemplate.parse("text\nmore text\n")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKindCanNotLeaveItsFolder() {
        assertThatThrownBy(() -> MailTemplate.of("delivery/../secret", Locale.JAPANESE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Kinds of which there is a template in any language. */
    private static Set<String> kinds() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/noroshi"))) {
            return files.map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("org/noroshi/[a-z]+/mail/[a-z0-9_]+_[a-z]{2}\\.txt"))
                    .map(name -> name.replaceFirst("org/noroshi/([a-z]+)/mail/([a-z0-9_]+)_[a-z]{2}\\.txt", "$1/$2"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All texts in the classes of the kind's capability, for handlers that take kind or values from a neighbour. */
    private static Set<String> known(String kind, JavaClasses classes) {
        String capability = "org.noroshi." + kind.substring(0, kind.indexOf('/'));
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith(capability))
                .flatMap(type -> constants(type).stream())
                .collect(Collectors.toSet());
    }

    /** The texts in a class file's constant pool (JVM specification, section 4.4). */
    private static Set<String> constants(JavaClass type) {
        Set<String> texts = new HashSet<>();
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream raw = OutboxHandler.class.getResourceAsStream(file);
                DataInputStream in = new DataInputStream(raw)) {
            in.skipNBytes(8);
            int entries = in.readUnsignedShort();
            for (int i = 1; i < entries; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> throw new IllegalStateException("Unknown constant " + tag + " in " + file);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
