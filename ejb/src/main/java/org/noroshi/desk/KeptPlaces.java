package org.noroshi.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.noroshi.platform.Enforces;

/** Reads off the build's index of the code where {@link Enforces} stands. */
final class KeptPlaces {

    private static final String INDEX = "META-INF/articles.idx";
    private static final String ROOT = "org.noroshi.";
    private static final DotName MARK = DotName.createSimple(Enforces.class);

    private KeptPlaces() {}

    /** Places by the code of the rule, both in order. */
    static SortedMap<String, TreeSet<String>> read() {
        try (InputStream in = KeptPlaces.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("The build has left no " + INDEX);
            }
            return of(new IndexReader(in).read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, TreeSet<String>> of(Index index) {
        SortedMap<String, TreeSet<String>> places = new TreeMap<>();
        for (AnnotationInstance mark : index.getAnnotationsWithRepeatable(MARK, index)) {
            places.computeIfAbsent(mark.value().asString(), code -> new TreeSet<>())
                    .add(place(mark.target()));
        }
        return places;
    }

    private static String place(AnnotationTarget target) {
        String place = target.kind() == AnnotationTarget.Kind.CLASS
                ? target.asClass().name().toString()
                : target.asMethod().declaringClass().name() + "."
                        + target.asMethod().name().replace("<init>", "new");
        return place.substring(ROOT.length());
    }
}
