package org.noroshi.audit;

import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.noroshi.platform.Json;
import org.noroshi.platform.Messages;

/** In which form rows of the trail are taken along. */
public enum TrailFormat {
    /** With a mark at the beginning by which spreadsheets know the encoding. */
    CSV("text/csv;charset=UTF-8", "csv") {
        @Override
        byte[] write(List<TrailRow> rows) {
            StringBuilder text = new StringBuilder("\uFEFFid,at,verb,kind,item,ground\r\n");
            for (TrailRow row : rows) {
                text.append(row.id())
                        .append(',')
                        .append(row.at())
                        .append(',')
                        .append(row.verb())
                        .append(',')
                        .append(row.subjectKind())
                        .append(',')
                        .append(row.item().map(Object::toString).orElse(""))
                        .append(',')
                        .append(row.ground().orElse(""))
                        .append("\r\n");
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },
    JSON("application/json", "json") {
        @Override
        byte[] write(List<TrailRow> rows) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            for (TrailRow row : rows) {
                var one = Json.createObjectBuilder()
                        .add("id", row.id().toString())
                        .add("at", row.at().toString())
                        .add("verb", row.verb().name())
                        .add("kind", row.subjectKind());
                row.item().ifPresent(item -> one.add("item", item.toString()));
                row.ground().ifPresent(ground -> one.add("ground", ground));
                list.add(one);
            }
            return list.build().toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String type;
    private final String ending;

    TrailFormat(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract byte[] write(List<TrailRow> rows);

    /** Media type. */
    public String type() {
        return type;
    }

    /** How the file's name ends. */
    public String ending() {
        return ending;
    }

    /** The words that people read. */
    public String text(Locale locale) {
        return Messages.of(TrailFormat.class).text(locale, "TrailFormat." + name());
    }
}
