package org.noroshi.journey;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The sample world with its people signed in, for the tests that look at every page or every form. It closes when the
 * last of them is over.
 */
public final class SampleTown implements BeforeAllCallback {

    static final String MEMBER = "taro.mihon@minato-hospital.example.jp";
    static final String OTHER_MEMBER = "jiro.mihon@yamanami.example.jp";
    static final String CHIEF = "chief@secretariat.example.jp";
    static final String OFFICER = "officer@secretariat.example.jp";
    static final String ANALYST = "analyst@analysis.example.jp";
    static final String OBSERVER = "observer@ministry.example.jp";

    /** A handful of people does here within an hour what a day of all hospitals would not bring. */
    private static final Map<String, String> BUSY = Map.of(
            "NOROSHI_POSTS_PER_ACCOUNT", "500",
            "NOROSHI_POSTS_PER_HOSPITAL", "500",
            "NOROSHI_REPORTS_PER_DAY", "100");

    static Town town;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SampleTown.class))
                .getOrComputeIfAbsent(SampleTown.class, first -> new Opened());
    }

    private static final class Opened implements AutoCloseable {

        Opened() {
            town = Town.sample("sample-town", 150, BUSY);
        }

        @Override
        public void close() {
            town.close();
        }
    }
}
