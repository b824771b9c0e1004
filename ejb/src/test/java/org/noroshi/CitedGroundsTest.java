package org.noroshi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.platform.LiveSetting;
import org.noroshi.terms.CitedGrounds;
import org.noroshi.terms.Ground;
import org.objectweb.asm.ClassReader;

/**
 * Whatever place in the terms the code cites is demanded of every new version: no ground can be used and forgotten. What
 * {@code @Enforces} says is no citation, and is no constant in the compiled code either.
 */
class CitedGroundsTest {

    /** A code, or the name of a constant that stands for one. */
    private static final Pattern CODE = Pattern.compile("(?:A\\d\\d|N|P)[\\dA-Za-z_-]*");

    private static final Pattern NOTE = Pattern.compile("N(\\d)([A-I])");
    private static final int STRING = 8;

    private static final JavaClasses CODE_BASE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.noroshi");

    @Test
    @Tag("A04-2")
    void whatIsCitedIsDemanded() throws IOException {
        Set<Ground> demanded = demanded();
        Map<String, String> forgotten = new TreeMap<>();
        for (JavaClass type : CODE_BASE) {
            for (Ground ground : cited(type)) {
                if (demanded.stream().noneMatch(ground::covers)) {
                    forgotten.put(type.getName(), ground.code());
                }
            }
        }
        assertThat(forgotten).isEmpty();
    }

    @Test
    void theCodeIsReadAtAll() throws IOException {
        Set<Ground> found = new TreeSet<>();
        for (JavaClass type : CODE_BASE) {
            found.addAll(cited(type));
        }
        assertThat(found)
                .extracting(Ground::code)
                .contains("A04-3", "A06-2-5", "A10-3", "A11-3", "A15-04", "N2", "N3c");
    }

    private static Set<Ground> demanded() {
        Stream<String> capabilities = CODE_BASE.stream()
                .filter(type -> type.isAssignableTo(CitedGrounds.class) && !type.isInterface())
                .flatMap(type -> ((CitedGrounds) made(type.reflect())).grounds().stream());
        Stream<String> settings = CODE_BASE.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(LiveSetting.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> value(field.reflect()).ground())
                .flatMap(Optional::stream);
        return Stream.concat(capabilities, settings).map(Ground::parse).collect(Collectors.toCollection(TreeSet::new));
    }

    private static LiveSetting value(Field field) {
        try {
            field.setAccessible(true);
            return (LiveSetting) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The constants of a class that are codes; those of annotations are kept apart from these in a class file. */
    private static Set<Ground> cited(JavaClass type) throws IOException {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream in = CitedGroundsTest.class.getResourceAsStream(file)) {
            ClassReader reader = new ClassReader(in);
            char[] buffer = new char[reader.getMaxStringLength()];
            Set<Ground> found = new TreeSet<>();
            for (int i = 1; i < reader.getItemCount(); i++) {
                int item = reader.getItem(i);
                if (item > 0 && reader.readByte(item - 1) == STRING) {
                    String constant = reader.readUTF8(item, buffer);
                    if (CODE.matcher(constant).matches()) {
                        Ground.find(code(constant)).ifPresent(found::add);
                    }
                }
            }
            return found;
        }
    }

    private static String code(String constant) {
        Matcher note = NOTE.matcher(constant);
        return note.matches() ? "N" + note.group(1) + note.group(2).toLowerCase() : constant.replace('_', '-');
    }
}
