package org.noroshi.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that the server, and a database beside it, have used since they began. */
final class Processors {

    private final boolean database;

    Processors(boolean database) {
        this.database = database;
    }

    /** Of the server, which is the only Java below this process while nothing else is asked, and of the database. */
    Duration[] used() {
        return new Duration[] {
            sum(ProcessHandle.current().descendants(), "java"),
            database ? sum(ProcessHandle.allProcesses(), "postgres") : Duration.ZERO
        };
    }

    private static Duration sum(Stream<ProcessHandle> processes, String command) {
        return processes
                .filter(process -> process.info().command().orElse("").endsWith("/" + command))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
