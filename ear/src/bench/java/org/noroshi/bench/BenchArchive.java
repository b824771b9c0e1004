package org.noroshi.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The archive that is measured: the one that was built, and the servlet beside it. */
final class BenchArchive {

    private static final String MODULE =
            "<module><web><web-uri>bench.war</web-uri><context-root>/bench</context-root></web></module>";

    private BenchArchive() {}

    static void of(Path built, Path measured) throws IOException {
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(built));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(measured))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                add(
                        to,
                        entry.getName(),
                        entry.getName().equals("META-INF/application.xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replaceFirst("(?s)(.*</module>)", "$1" + MODULE)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
            add(to, "bench.war", war());
        }
        // the sample world that was made for the one is that of the other
        Files.setLastModifiedTime(measured, Files.getLastModifiedTime(built));
    }

    private static byte[] war() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream war = new ZipOutputStream(bytes)) {
            add(
                    war,
                    "META-INF/MANIFEST.MF",
                    "Manifest-Version: 1.0\nDependencies: org.hibernate.search.mapper.orm,org.hibernate.search.engine\n"
                            .getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : List.of(BenchServlet.class, BenchWorld.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream code = type.getResourceAsStream("/" + name)) {
                    add(war, "WEB-INF/classes/" + name, code.readAllBytes());
                }
            }
            add(war, "WEB-INF/classes/bench-texts.txt", texts().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The Japanese articles that the tests of the search read. */
    private static String texts() throws IOException {
        try (Stream<Path> articles = Files.list(Path.of(System.getProperty("noroshi.bench.texts")))) {
            StringBuilder texts = new StringBuilder();
            for (Path article : articles.sorted().toList()) {
                texts.append(Files.readString(article)).append("\n\n");
            }
            return texts.toString();
        }
    }

    private static void add(ZipOutputStream to, String name, byte[] content) throws IOException {
        to.putNextEntry(new ZipEntry(name));
        to.write(content);
        to.closeEntry();
    }
}
