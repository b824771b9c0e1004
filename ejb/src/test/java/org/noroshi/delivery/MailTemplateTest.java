package org.noroshi.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
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
import org.noroshi.platform.Letter;
import org.noroshi.platform.Messages;
import org.noroshi.platform.OutboxHandler;

@DisplayName("メールのひな型")
class MailTemplateTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final JavaClasses CLASSES_OF_THE_MODULE =
            new ClassFileImporter().importPath(CLASSES.resolve("org/noroshi"));

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
        for (String kind : kinds()) {
            JavaClass handler = handlers()
                    .filter(type -> constants(type).contains(kind))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody answers for " + kind));

            assertThat(MailTemplate.of(kind, Locale.JAPANESE).values())
                    .as("values of %s that %s gives", kind, handler.getSimpleName())
                    .isSubsetOf(known(handler));
        }
    }

    @Test
    void noTemplateWritesTheProductsNameOutButAsksForIt() {
        for (String kind : kinds()) {
            for (Locale language : Messages.LANGUAGES) {
                MailTemplate template = MailTemplate.of(kind, language);
                assertThat(template.subject() + template.body())
                        .as("%s in %s: write ${%s}", kind, language, Composer.SERVICE)
                        .doesNotContain("のろし", "狼煙", "Noroshi");
            }
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
        Set<String> named = handlers()
                .flatMap(type -> constants(type).stream())
                .filter(text -> text.matches("[a-z]+/[a-z][a-z0-9_]*"))
                .collect(Collectors.toSet());

        assertThat(kinds()).isNotEmpty().containsAll(named);
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

    private static Stream<JavaClass> handlers() {
        return CLASSES_OF_THE_MODULE.stream().filter(type -> type.isAssignableTo(OutboxHandler.class));
    }

    /** The texts in the handler, in those of its capability's classes that it uses, and in those that write letters for them. */
    private static Set<String> known(JavaClass handler) {
        Set<String> known = new HashSet<>(constants(handler));
        known.addAll(Composer.NAMES);
        neighbours(handler)
                .flatMap(type ->
                        Stream.concat(Stream.of(type), neighbours(type).filter(MailTemplateTest::writesLetters)))
                .distinct()
                .forEach(type -> known.addAll(constants(type)));
        return known;
    }

    private static Stream<JavaClass> neighbours(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(other -> other.getPackageName().equals(type.getPackageName()))
                .distinct();
    }

    private static boolean writesLetters(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.getRawReturnType().isEquivalentTo(Letter.class));
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
