package org.noroshi.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TurnsTest {

    @Test
    @Timeout(30)
    void theFormThatIsSentSecondWaitsUntilTheFirstIsAnswered() throws Exception {
        Turns turns = new Turns();
        ReentrantLock first = turns.take();
        CountDownLatch answered = new CountDownLatch(1);
        ExecutorService browser = Executors.newSingleThreadExecutor();
        try {
            Future<Long> second = browser.submit(() -> {
                ReentrantLock turn = turns.take();
                long firstStillAtWork = answered.getCount();
                turn.unlock();
                return firstStillAtWork;
            });
            while (!second.isDone() && !first.hasQueuedThreads()) {
                Thread.onSpinWait();
            }
            answered.countDown();
            first.unlock();
            assertThat(second.get(20, TimeUnit.SECONDS)).isZero();
        } finally {
            browser.shutdownNow();
        }
    }
}
