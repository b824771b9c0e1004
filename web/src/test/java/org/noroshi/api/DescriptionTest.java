package org.noroshi.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    @Test
    void everyResourceIsDescribed() throws IOException {
        List<String> paths = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.noroshi.api").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map((JavaClass type) ->
                                type.getAnnotationOfType(Path.class).value())
                        .toList();
        assertThat(paths).contains("threads", "posts", "searches", "tags");
        try (InputStream document = DescriptionResource.class.getResourceAsStream(DescriptionResource.DOCUMENT)) {
            String text = new String(document.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(paths).allSatisfy(path -> assertThat(text).contains("\"/api/v1/" + path));
        }
    }
}
