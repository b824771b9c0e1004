package org.noroshi.sharing;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.noroshi.accounts.Viewer;
import org.noroshi.accounts.ViewerFixture;

/** Writing and reading the board as somebody. */
public final class BoardFixture {

    private BoardFixture() {}

    static <T> T of(Class<T> type) {
        return CDI.current().select(type).get();
    }

    public static <T> T as(Viewer viewer, Callable<T> step) {
        try {
            return ViewerFixture.as(viewer, step);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static PublishThread question(String title) {
        return thread(ThreadKind.QUESTION, Audience.ALL_MEMBERS, Tlp.AMBER, title);
    }

    static PublishThread thread(ThreadKind kind, Audience audience, Tlp tlp, String title) {
        return new PublishThread(
                UUID.randomUUID().toString(), kind, audience, tlp, Conditions.NONE, title, "本文です。\n" + title);
    }

    static UUID publish(Viewer viewer, PublishThread command) {
        return as(viewer, () -> of(Publishing.class).publish(command));
    }

    static UUID reply(Viewer viewer, UUID thread, String text) {
        return reply(viewer, thread, null, text, List.of());
    }

    static UUID reply(Viewer viewer, UUID thread, Tlp tlp, String text, List<UUID> quotes) {
        return as(viewer, () -> of(Discussion.class)
                .reply(new WriteReply(UUID.randomUUID().toString(), thread, tlp, null, text, quotes)));
    }

    public static ThreadView read(Viewer viewer, UUID thread) {
        return as(viewer, () -> of(Board.class).thread(thread, 0));
    }

    static PostView opening(Viewer viewer, UUID thread) {
        return read(viewer, thread).posts().get(0);
    }

    static PostView post(Viewer viewer, UUID post) {
        return as(viewer, () -> of(Board.class).post(post));
    }

    public static void run(Viewer viewer, Step step) {
        as(viewer, () -> {
            step.run();
            return null;
        });
    }

    /** The same, of somebody who has proved nothing for a while. */
    public static void longSignedIn(Viewer viewer, Step step) {
        try {
            ViewerFixture.longSignedIn(viewer, () -> {
                step.run();
                return null;
            });
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public interface Step {
        void run() throws Exception;
    }
}
