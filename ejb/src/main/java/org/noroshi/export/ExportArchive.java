package org.noroshi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.noroshi.platform.ContractPaper;
import org.noroshi.platform.Messages;
import org.noroshi.platform.TimeSource;
import org.noroshi.sharing.ThreadCopy;
import org.noroshi.sharing.files.FileCard;

/** Writes a copy as a ZIP: each thread for programs and, in both languages, for readers; papers; a list of it all. */
final class ExportArchive implements AutoCloseable {

    private final ZipOutputStream zip;
    private final ExportContent content;
    private final Instant madeAt;
    private final Map<Locale, ExportPages> pages = new LinkedHashMap<>();
    private final List<ExportPages.Row> rows = new ArrayList<>();
    private final List<ContractPaper> papers = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private ExportTally tally = ExportTally.NOTHING;

    ExportArchive(OutputStream out, ExportContent content, Instant madeAt) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.content = content;
        this.madeAt = madeAt;
        Messages.LANGUAGES.forEach(language -> pages.put(language, new ExportPages(language, content.purpose())));
    }

    void add(ThreadCopy thread) throws IOException {
        write(threadFile(thread.id()), ExportFormat.pretty(ExportFormat.thread(thread)));
        for (Map.Entry<Locale, ExportPages> page : pages.entrySet()) {
            write(
                    page.getKey().getLanguage() + "/threads/" + thread.id() + ".html",
                    page.getValue().thread(thread));
        }
        tally = tally.and(thread);
        rows.add(new ExportPages.Row(
                thread.id(),
                thread.title(),
                thread.kind(),
                thread.tlp(),
                thread.posts().size(),
                thread.posts().stream().anyMatch(ThreadCopy.PostCopy::mine)));
    }

    void add(FileCard file, byte[] content) throws IOException {
        write(attachedFile(file), content);
    }

    void add(ContractPaper paper) throws IOException {
        write(paperFile(paper), paper.content());
        papers.add(paper);
    }

    /** Writes the lists; nothing can be added afterwards. */
    void finish() throws IOException {
        tally = tally.withPapers(papers.size());
        for (Map.Entry<Locale, ExportPages> page : pages.entrySet()) {
            write(page.getKey().getLanguage() + "/index.html", page.getValue().index(madeAt, tally, rows, papers));
        }
        write("manifest.json", ExportFormat.pretty(ExportFormat.manifest(content, madeAt, tally, rows)));
        StringBuilder readme = new StringBuilder();
        for (Locale language : Messages.LANGUAGES) {
            readme.append(Messages.of(ExportArchive.class)
                            .text(language, "export.readme", String.valueOf(ExportFormat.VERSION)))
                    .append("\n");
        }
        write("README.txt", readme.toString());
        zip.finish();
    }

    ExportTally tally() {
        return tally;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What the file is called when it is fetched; the name tells nothing of who fetches it. */
    static String name(ExportJob job) {
        String day = job.endsAt()
                .orElseThrow()
                .atZone(TimeSource.JAPAN)
                .toLocalDate()
                .toString();
        return "noroshi-copy-" + job.id().toString().substring(0, 8) + "-until-" + day + ".zip";
    }

    static String threadFile(UUID thread) {
        return "threads/" + thread + ".json";
    }

    /** In a folder of its own, since two files may have one name. */
    static String attachedFile(FileCard file) {
        return "files/" + file.id() + "/" + file.name();
    }

    static String paperFile(ContractPaper paper) {
        return "papers/" + paper.file();
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        if (!names.add(name)) {
            throw new IOException("Twice in one file: " + name);
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(madeAt));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
