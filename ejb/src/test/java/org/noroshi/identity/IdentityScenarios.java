package org.noroshi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;
import org.noroshi.platform.NotSignedInException;
import org.noroshi.testing.Rows;
import org.noroshi.testing.Transactions;

/** What an account has of its own: found by itself, by nobody else, and by two requests at once. */
public interface IdentityScenarios {

    private static PrivateRecords records() {
        return CDI.current().select(PrivateRecords.class).get();
    }

    private static JsonObject value(String text) {
        return Json.createObjectBuilder().add("text", text).build();
    }

    private static void put(Viewer viewer, String key, String text) throws Exception {
        Transactions.call(() -> {
            records().put(viewer, "shelf", key, value(text));
            return null;
        });
    }

    private static Map<String, JsonObject> list(Viewer viewer) throws Exception {
        return Transactions.call(() -> records().list(viewer, "shelf"));
    }

    @Test
    default void whatIsPutUnderAKeyReplacesWhatStoodThere() throws Exception {
        Viewer viewer = ViewerFixture.user();
        put(viewer, "a", "一つ目");
        put(viewer, "b", "二つ目");
        put(viewer, "a", "直したもの");
        assertThat(list(viewer)).isEqualTo(Map.of("a", value("直したもの"), "b", value("二つ目")));
        assertThat(list(ViewerFixture.user())).isEmpty();
    }

    @Test
    default void theRowOfWhatWasRemovedIsUsedAgain() throws Exception {
        Viewer viewer = ViewerFixture.user();
        put(viewer, "a", "一つ目");
        put(viewer, "b", "二つ目");
        int rows = Rows.of("select tag from private_record").size();
        Transactions.call(() -> {
            records().remove(viewer, "shelf", "a");
            return null;
        });
        assertThat(list(viewer)).containsOnlyKeys("b");
        put(viewer, "c", "三つ目");
        assertThat(list(viewer)).containsOnlyKeys("b", "c");
        assertThat(Rows.of("select tag from private_record")).hasSize(rows);
    }

    @Test
    default void aLongShelfIsReadToItsEnd() throws Exception {
        Viewer viewer = ViewerFixture.user();
        Transactions.call(() -> {
            for (int i = 0; i < 200; i++) {
                records().put(viewer, "shelf", "key " + i, value("値"));
            }
            return null;
        });
        assertThat(list(viewer)).hasSize(200);
    }

    @Test
    default void requestsAtTheSameTimeLoseNothing() throws Exception {
        Viewer viewer = ViewerFixture.user();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> steps = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String key = "key " + i;
                steps.add(() -> {
                    put(viewer, key, key);
                    return null;
                });
            }
            for (Future<Void> step : pool.invokeAll(steps)) {
                step.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(list(viewer)).hasSize(8);
    }

    @Test
    default void whatIsUndoneWasNeverKept() throws Exception {
        Viewer viewer = ViewerFixture.user();
        Transactions.rolledBack(() -> records().put(viewer, "shelf", "a", value("取り消し")));
        assertThat(list(viewer)).isEmpty();
    }

    @Test
    @Tag("A18-05")
    default void smallThingsAllLookTheSame() throws Exception {
        Viewer viewer = ViewerFixture.user();
        put(viewer, "a", "");
        put(viewer, "b", "少し長い値です".repeat(5));
        assertThat(Rows.of("select distinct octet_length(sealed) as size from private_record where octet_length(sealed)"
                        + " <= 300"))
                .hasSize(1);
    }

    @Test
    default void nobodyHasNothingAndKeepsNothing() throws Exception {
        assertThat(list(Viewer.nobody())).isEmpty();
        assertThat(list(Viewer.system("test"))).isEmpty();
        assertThatThrownBy(() -> put(Viewer.nobody(), "a", "b")).isInstanceOf(NotSignedInException.class);
    }

    @Test
    @Tag("A18-05")
    default void aTagDoesNotHoldTheAccount() throws Exception {
        Viewer viewer = ViewerFixture.user();
        put(viewer, viewer.account().toString(), viewer.account().toString());
        String account = viewer.account().toString();
        for (Map<String, Object> row : Rows.of("select tag, sealed from private_record")) {
            assertThat(row.get("tag").toString()).doesNotContain(account);
            assertThat(new String((byte[]) row.get("sealed"), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(account);
        }
        assertThat(list(viewer)).containsOnlyKeys(UUID.fromString(account).toString());
    }
}
