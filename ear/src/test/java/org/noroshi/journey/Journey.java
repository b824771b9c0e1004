package org.noroshi.journey;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.noroshi.journey.Town.Hospital;

/**
 * The town that several journeys share, since a service and its people take a while to come up: a chief, a second
 * officer and two admitted hospitals. It closes when the last journey is over.
 */
public final class Journey implements BeforeAllCallback {

    static final Hospital MINATO = new Hospital("のろしみなと病院", "ノロシミナトビョウイン", "4319900017", "minato.example.jp");
    static final Hospital YAMA = new Hospital("のろしやま病院", "ノロシヤマビョウイン", "4319900025", "yama.example.jp");

    static Town town;
    static Visitor chief;
    static Visitor officer;
    static Visitor minato;
    static Visitor yama;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Journey.class))
                .getOrComputeIfAbsent(Journey.class, first -> new Opened());
    }

    private static final class Opened implements AutoCloseable {

        Opened() {
            town = new Town("journey", 0);
            try {
                chief = town.chief("chief@desk.example.jp");
                officer = town.officer(chief, "officer@desk.example.jp");
                minato = town.member(officer, MINATO);
                yama = town.member(officer, YAMA);
            } catch (RuntimeException | Error e) {
                town.close();
                throw e;
            }
        }

        @Override
        public void close() {
            town.close();
        }
    }
}
